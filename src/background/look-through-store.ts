import { now } from '../browser/clock';
import { logError, logProblem } from '../browser/log';
import { recall, remember } from '../browser/session-memory';
import { openCopies } from '../browser/tabs';
import { inspectStore } from '../storage/inspect';

/**
 * When the browser starts, and after an update: is everything still there? What is missing is noted, and the page that
 * can put it back opens by itself. The sweep is at work already (settle-in.ts), and comes first.
 */
export function lookThroughStore(): void {
  look().catch((error: unknown) => logError('store-not-inspected', error));
}

async function look(): Promise<void> {
  const inspected = await inspectStore(now());
  if (!inspected.ok) logProblem('store-not-inspected');
  const wrong = inspected.ok ? inspected.value !== undefined : inspected.reason === 'damaged';
  if (!wrong || (await recall(shown)) !== undefined) return;
  // An empty list must never be the way an agent learns of it. Once is enough: a start can be an update too.
  await remember(shown, 'yes');
  await openCopies();
}

const shown = 'copies-shown';
