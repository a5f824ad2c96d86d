import { logError, logProblem } from '../browser/log';
import { isNotifying, notify } from '../browser/notifications';
import { recall, remember } from '../browser/session-memory';
import { settleNotice } from '../storage/notices';
import type { Reminders } from '../storage/reminders';
import { noticeFor } from './words';

/**
 * Shows the notification `id`, which is noted on disk as being under way, unless it was shown already. The worker can be
 * stopped anywhere in here: the next one comes here again with the same id, and asks the browser what became of it.
 */
export async function showNotice(id: string, reminders: Reminders, now: number): Promise<void> {
  const { due, since, quiet } = reminders;
  if (!quiet && due > 0 && !(await wasShown(id))) await notify(id, noticeFor(due, since ?? now, now));
  // Also here, for a disk that takes no note any more: else it would be shown again and again.
  await remember(shownMemory, id);
  if (!(await settleNotice(id)).ok) logProblem('notice-not-settled');
}

/** A notification that was clicked or taken away was shown, also when nobody had time to note it. */
export function noticeGone(id: string): void {
  // Asked for in the first turn, and so before the sweep that the same event woke the worker for.
  remember(goneMemory, id).catch((error: unknown) => logError('notice-not-noted', error));
}

const shownMemory = 'notice-shown';
const goneMemory = 'notice-gone';

async function wasShown(id: string): Promise<boolean> {
  const [shown, gone] = await Promise.all([recall(shownMemory), recall(goneMemory)]);
  return shown === id || gone === id || isNotifying(id);
}
