import { render } from 'preact';
import { readPageInFront } from '../messaging/read-page';
import { openStore } from '../storage/opening';
import { startAgainWhenErased } from '../ui/retention/start-again-when-erased';
import { App } from '../ui/app';
import { begun } from '../ui/begun';
import type { View } from '../ui/use-view';
import { thisBrowser } from '../ui/call/this-browser';

startAgainWhenErased();

/** Long enough for a page that answers, too short for anyone to miss the form meanwhile. In milliseconds. */
const patience = 100;

// All three are under way at once: the agent waits for the slowest, not for their sum.
const page = begun(readPageInFront());
const opening = begun(openStore());
const browser = begun(thisBrowser());

// Drawn once with everything in it, rather than empty first and filled a frame later.
const everything = Promise.all([page.answer, opening.answer, browser.answer]);
const enough = new Promise((resolve) => setTimeout(resolve, patience));
void Promise.race([everything, enough]).then(draw);

function draw(): void {
  const start = startOf(new URLSearchParams(location.search));
  const root = document.getElementById('app');
  if (!root) return;
  render(<App surface="popup" page={page} opening={opening} browser={browser} start={start} />, root);
}

/** The toolbar button opens the call; a notification and the address bar open a tab on tickets. */
function startOf(query: URLSearchParams): View {
  const [issueId, ...more] = query.getAll('issue');
  if (issueId !== undefined && more.length === 0) return { kind: 'issue', issueId, justSaved: false };
  if (issueId !== undefined) return { kind: 'found', ids: [issueId, ...more] };
  return { kind: query.get('view') === 'tickets' ? 'tickets' : 'call' };
}
