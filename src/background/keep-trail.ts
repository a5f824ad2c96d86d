import { now } from '../browser/clock';
import { logError } from '../browser/log';
import { remember } from '../browser/session-memory';
import { withVisit } from '../domain/trails';
import { readTrails, trailsKey } from '../messaging/trails';

/** One after the other: two pages that open at once must not write over each other. */
let queue: Promise<void> = Promise.resolve();

/** Notes the screen of a page that opened, so that the steps before an error are known across pages. */
export function keepTrail(message: unknown, tabId: number | undefined): void {
  const { screen } = message as { screen?: unknown }; // looked at in the next line
  if (typeof screen !== 'string' || screen === '' || screen.length > 300 || tabId === undefined) return;
  const visit = { screen, at: now() };
  queue = queue
    .then(async () => remember(trailsKey, JSON.stringify(withVisit(await readTrails(), tabId, visit))))
    .catch((error: unknown) => logError('trail-not-kept', error));
}
