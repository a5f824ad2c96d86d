import { render } from 'preact';
import { openStore } from '../storage/opening';
import { begun } from '../ui/begun';
import { startAgainWhenErased } from '../ui/retention/start-again-when-erased';
import { OptionsApp } from '../ui/settings/options-app';

startAgainWhenErased();

const opening = begun(openStore());
const root = document.getElementById('app');
if (root) render(<OptionsApp opening={opening} />, root);
