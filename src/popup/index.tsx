import { render } from 'preact';
import { readPageInFront } from '../messaging/read-page';
import { openStore } from '../storage/opening';
import { App } from '../ui/app';
import { thisBrowser } from '../ui/call/this-browser';

// All three are on their way before the first view is drawn: the agent waits for the slowest, not for their sum.
const page = readPageInFront();
const opening = openStore();
const browser = thisBrowser();

const start = new URLSearchParams(location.search).get('view') === 'tickets' ? 'tickets' : 'call';
const root = document.getElementById('app');
if (root) render(<App page={page} opening={opening} browser={browser} start={start} />, root);
