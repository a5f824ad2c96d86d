import { openDatabase } from './database';
import type { Outcome } from './failure';
import { marksOf } from './issue-rows';
import { read } from './read';
import type { IssueRow, WriteTransaction } from './schema';
import { write } from './write';

/** What the worker must know, and all of it can be told without a key: a locked vault still reminds. */
export interface Reminders {
  /** Follow-ups whose time has come. */
  due: number;
  /** The moment the longest-waiting of them became due, milliseconds since 1970; missing when none is due. */
  since?: number;
  /** Those among them that no notification was shown for. */
  unnoticed: number;
  /** The next moment something becomes due, milliseconds since 1970. */
  next?: number;
  /** The agent wants no notifications. */
  quiet: boolean;
}

/** How the reminders stand at `now`. */
export async function readReminders(now: number): Promise<Outcome<Reminders>> {
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  return read(opened.value, ['issues', 'settings'], async (transaction) => {
    const issues = transaction.objectStore('issues');
    const past = IDBKeyRange.upperBound(now);
    const [due, unnoticed, first, ahead, settings] = await Promise.all([
      issues.index('remindAt').count(past),
      issues.index('noticeAt').count(past),
      issues.index('remindAt').openKeyCursor(past),
      issues.index('remindAt').openKeyCursor(IDBKeyRange.lowerBound(now, true)),
      transaction.objectStore('settings').get('settings') as Promise<{ quiet?: unknown } | undefined>, // compared only
    ]);
    return {
      due,
      unnoticed,
      quiet: settings?.quiet === true,
      ...(first && { since: first.key }),
      ...(ahead && { next: ahead.key }),
    };
  });
}

/**
 * Notes that a notification is about to be shown for everything due at `now`, and tells for how many that is new.
 * It is on disk before anyone sees the notification, and of two callers at once only one is told: each is shown once.
 */
export async function claimNotices(now: number): Promise<Outcome<number>> {
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  return write(opened.value, ['issues'], (transaction) => claim(transaction, now));
}

async function claim(transaction: WriteTransaction, now: number): Promise<number> {
  const issues = transaction.objectStore('issues');
  const past = IDBKeyRange.upperBound(now);
  const claimed = await issues.index('noticeAt').count(past);
  for (const key of new Set(await issues.index('noticeAt').getAllKeys(past))) {
    const row: unknown = await issues.get(key);
    const noticeAt = marksOf(row)?.noticeAt?.filter((moment) => moment > now) ?? [];
    // Only the mark in the clear changes; the sealed part is written back as it was.
    const next = { ...(row as IssueRow) }; // it came out of the index of these rows
    delete next.noticeAt;
    await issues.put(noticeAt.length === 0 ? next : { ...next, noticeAt });
  }
  return claimed;
}
