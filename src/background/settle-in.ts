import { logError, logProblem } from '../browser/log';
import { injectContentScript } from '../browser/scripting';
import { closeStorageToPages } from '../browser/session-memory';
import { finishErasing } from '../storage/erase';
import { sweepSoon } from './sweep-soon';
import { tidyUp } from './tidy-up';
import { watchLock } from './watch-lock';
import { badgeTitle } from './words';

/**
 * Whatever woke the worker is a chance to look: after the extension was switched on again, for one, no event tells.
 * The storage areas are closed to web pages' contexts before anything can be in them.
 */
export function atEveryWake(): void {
  finishErasing(badgeTitle(0, 0)).catch((error: unknown) => logError('not-erased', error));
  sweepSoon();
  watchLock();
  tidyUp();
  closeStorageToPages().catch((error: unknown) => logError('storage-level-not-set', error));
}

/** After an installation or an update: alarms are gone, and portal tabs have no script or an orphaned one. */
export function settleIn(): void {
  injectContentScript().then(
    ({ refused }) => {
      if (refused > 0) logProblem('content-script-not-injected', refused);
    },
    (error: unknown) => logError('content-script-not-injected', error),
  );
}
