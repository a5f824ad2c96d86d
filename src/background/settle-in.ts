import { logError, logProblem } from '../browser/log';
import { injectContentScript } from '../browser/scripting';
import { closeStorageToPages } from '../browser/session-memory';
import { finishKeys } from './finish-keys';
import { sweepSoon } from './sweep-soon';
import { watchLock } from './watch-lock';

/**
 * Whatever woke the worker is a chance to look: after the extension was switched on again, for one, no event tells.
 * The storage areas are closed to web pages' contexts before anything can be in them.
 */
export function atEveryWake(): void {
  sweepSoon();
  watchLock();
  finishKeys();
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
