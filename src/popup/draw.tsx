import { atMost } from '../browser/at-most';
import { render } from 'preact';
import type { AskedPage } from '../messaging/ask-page';
import { readPageInFront } from '../messaging/read-page';
import type { Outcome } from '../storage/failure';
import type { FirstRows } from '../storage/first-rows';
import { openStore } from '../storage/opening';
import { App } from '../ui/app';
import { begun, type Begun } from '../ui/begun';
import type { View } from '../ui/use-view';
import { startAgainWhenErased } from '../ui/retention/start-again-when-erased';

/** What the entry file has set going. */
interface Beginnings {
  asked: Promise<AskedPage>;
  rows: Promise<Outcome<FirstRows>>;
  browser: Begun<string>;
}

/** Long enough for a page that answers, too short for anyone to miss the form meanwhile. In milliseconds. */
const patience = 100;

/** Draws the popup once, with everything in it, rather than empty first and filled a frame later. */
export async function draw({ asked, rows, browser }: Beginnings): Promise<void> {
  startAgainWhenErased();
  const page = begun(readPageInFront(asked));
  const opening = begun(openStore(rows));
  await atMost(patience, Promise.all([page.answer, opening.answer, browser.answer]));

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
