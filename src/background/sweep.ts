import { setAlarm } from '../browser/alarms';
import { showBadge } from '../browser/badge';
import { logProblem } from '../browser/log';
import { newId } from '../browser/new-id';
import { claimNotices } from '../storage/notices';
import { removeExpired } from '../storage/remove-expired';
import { readReminders, type Reminders } from '../storage/reminders';
import { showNotice } from './show-notice';
import { tidyUp } from './tidy-up';
import { badgeTitle } from './words';

export const alarmName = 'next-due';

/** How long to wait before looking again when storage could not be read, in milliseconds. */
const retryAfter = 5 * 60_000;

/**
 * Brings badge, alarm and notification in line with storage at `now`. It may be called at any time, as often as
 * anyone likes, and be killed at any point: what it decides by is in storage, and the next sweep goes on from there.
 */
export async function sweep(now: number): Promise<void> {
  const found = await readReminders(now);
  if (!found.ok) {
    logProblem('sweep-failed');
    await setAlarm(alarmName, now + retryAfter);
    return;
  }
  // The alarm first: if nothing else gets done, it wakes us again.
  await setAlarm(alarmName, found.value.next);
  const { due, noNumber } = found.value;
  await showBadge(due + noNumber, badgeTitle(due, noNumber));
  await noticeOnce(found.value, now);
  const removed = await removeExpired(now);
  if (!removed.ok) logProblem('expired-not-removed');
  else if (removed.value > 0) tidyUp();
}

/**
 * Shows a notification for what became due since the last one. It is noted on disk first; what a worker before this one
 * was stopped over is brought to its end.
 */
async function noticeOnce(reminders: Reminders, now: number): Promise<void> {
  if (reminders.underWay !== undefined) await showNotice(reminders.underWay, reminders, now);
  if (reminders.unnoticed === 0) return;
  const id = newId();
  const claimed = await claimNotices(now, id);
  if (!claimed.ok) logProblem('sweep-failed');
  else if (claimed.value > 0) await showNotice(id, reminders, now);
}
