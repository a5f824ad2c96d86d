import { logError } from '../browser/log';
import { recall, remember } from '../browser/session-memory';
import { beginFreshLog } from '../storage/fresh-log';

/** At the start of the browser, once: what its last end may have left half-written is not written on behind. */
export function freshLog(): void {
  begin().catch((error: unknown) => logError('log-not-begun', error));
}

async function begin(): Promise<void> {
  if ((await recall(begun)) !== undefined) return; // an update is no start of the browser
  await remember(begun, 'yes');
  await beginFreshLog();
}

const begun = 'fresh-log';
