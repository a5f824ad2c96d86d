import { render } from 'preact';
import { readPageInFront } from '../messaging/read-page';
import { openStore } from '../storage/opening';
import { startAgainWhenErased } from '../ui/retention/start-again-when-erased';
import { App } from '../ui/app';
import { begun } from '../ui/begun';
import { thisBrowser } from '../ui/call/this-browser';

startAgainWhenErased();

// The workspace that stays open during a call: side panel, sidebar, or a tab of its own.
const root = document.getElementById('app');
if (root) {
  render(
    <App
      surface="workspace"
      page={begun(readPageInFront())}
      opening={begun(openStore())}
      browser={begun(thisBrowser())}
      start={{ kind: 'call' }}
    />,
    root,
  );
}
