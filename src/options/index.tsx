import { render } from 'preact';
import { openStore } from '../storage/opening';
import { OptionsApp } from '../ui/settings/options-app';

const opening = openStore();
const root = document.getElementById('app');
if (root) render(<OptionsApp opening={opening} />, root);
