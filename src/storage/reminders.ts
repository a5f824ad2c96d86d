import { openDatabase } from './database';
import type { Outcome } from './failure';
import { read } from './read';
import type { ReadTransaction, ReminderMarks, WriteTransaction } from './schema';
import { write } from './write';

/** What the worker must know, and all of it can be told without a key: a locked vault still reminds. */
export interface Reminders {
  /** Follow-ups whose time has come. */
  due: number;
  /** The moment the longest-waiting of them became due, milliseconds since 1970; missing when none is due. */
  since?: number;
  /** Those among them that no notification was shown for. */
  unnoticed: number;
  /** Issues with a call that still waits for its ticket number. */
  noNumber: number;
  /** The next moment something becomes due, milliseconds since 1970. */
  next?: number;
  /** The agent wants no notifications. */
  quiet: boolean;
}

/** How the reminders stand at `now`. */
export async function readReminders(now: number): Promise<Outcome<Reminders>> {
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  return read(opened.value, [...remindingStores, 'settings'], async (transaction) => {
    const [issues, letters, noNumber, settings] = await Promise.all([
      standing(transaction, 'issues', now),
      standing(transaction, 'letterbox', now),
      transaction.objectStore('issues').index('noNumber').count(),
      transaction.objectStore('settings').get('settings') as Promise<{ quiet?: unknown } | undefined>, // compared only
    ]);
    const since = earliest(issues.since, letters.since);
    const next = earliest(issues.next, letters.next);
    return {
      due: issues.due + letters.due,
      unnoticed: issues.unnoticed + letters.unnoticed,
      noNumber,
      quiet: settings?.quiet === true,
      ...(since !== undefined && { since }),
      ...(next !== undefined && { next }),
    };
  });
}

/** A ticket saved while the vault was locked reminds as well. */
const remindingStores = ['issues', 'letterbox'] as const;
type RemindingStore = (typeof remindingStores)[number];

async function standing(transaction: ReadTransaction, store: RemindingStore, now: number) {
  const rows = transaction.objectStore(store);
  const past = IDBKeyRange.upperBound(now);
  const [due, unnoticed, first, ahead] = await Promise.all([
    rows.index('remindAt').count(past),
    rows.index('noticeAt').count(past),
    rows.index('remindAt').openKeyCursor(past),
    rows.index('remindAt').openKeyCursor(IDBKeyRange.lowerBound(now, true)),
  ]);
  return { due, unnoticed, since: first?.key, next: ahead?.key };
}

function earliest(...moments: (number | undefined)[]): number | undefined {
  return moments.filter((moment) => moment !== undefined).sort((a, b) => a - b)[0];
}

/**
 * Notes that a notification is about to be shown for everything due at `now`, and tells for how many that is new.
 * It is on disk before anyone sees the notification, and of two callers at once only one is told: each is shown once.
 */
export async function claimNotices(now: number): Promise<Outcome<number>> {
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  return write(opened.value, [...remindingStores], async (transaction) => {
    const issues = await claim(transaction, 'issues', now);
    return issues + (await claim(transaction, 'letterbox', now));
  });
}

async function claim(transaction: WriteTransaction, store: RemindingStore, now: number): Promise<number> {
  const rows = transaction.objectStore(store);
  const past = IDBKeyRange.upperBound(now);
  const claimed = await rows.index('noticeAt').count(past);
  for (const key of new Set(await rows.index('noticeAt').getAllKeys(past))) {
    const row = (await rows.get(key)) as ReminderMarks; // it came out of the index of these rows
    const noticeAt = (row.noticeAt ?? []).filter((moment) => moment > now);
    // Only the mark in the clear changes; the sealed part is written back as it was.
    const next = { ...row };
    delete next.noticeAt;
    await rows.put(noticeAt.length === 0 ? next : { ...next, noticeAt });
  }
  return claimed;
}
