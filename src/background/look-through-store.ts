import { now } from '../browser/clock';
import { logError, logProblem } from '../browser/log';
import { inspectStore } from '../storage/inspect';

/**
 * When the browser starts: is everything still there? What is missing is noted, and every surface says so when it
 * opens. The sweep is at work already (settle-in.ts), and comes first.
 */
export function lookThroughStore(): void {
  inspectStore(now()).then(
    (inspected) => {
      if (!inspected.ok) logProblem('store-not-inspected');
    },
    (error: unknown) => logError('store-not-inspected', error),
  );
}
