import * as z from 'zod/mini';
import { openDatabase } from './database';
import type { Outcome } from './failure';
import {
  remindingStores,
  type ReadTransaction,
  type ReminderMarks,
  type RemindingStore,
  type WriteTransaction,
} from './schema';
import { write } from './write';

/** The notification under way: written when it is decided on, deleted when it is known to have been shown. */
const noticeSchema = z.object({ id: z.literal('notice'), notice: z.string() });

/** The id of the notification under way; undefined when none is. The transaction must be over 'vault'. */
export async function noticeIn(transaction: ReadTransaction | WriteTransaction): Promise<string | undefined> {
  const parsed = noticeSchema.safeParse(await transaction.objectStore('vault').get('notice'));
  return parsed.success ? parsed.data.notice : undefined;
}

/**
 * Notes that the notification `notice` is about to be shown for everything due at `now`, and tells for how many that is
 * new. It is on disk before anyone sees the notification, and of two callers at once only one is told.
 */
export async function claimNotices(now: number, notice: string): Promise<Outcome<number>> {
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  return write(opened.value, [...remindingStores], async (transaction) => {
    const issues = await claim(transaction, 'issues', now);
    const claimed = issues + (await claim(transaction, 'letterbox', now));
    if (claimed > 0) await transaction.objectStore('vault').put({ id: 'notice', notice });
    return claimed;
  });
}

/** Notes that the notification `notice` was shown, or is not wanted any more. */
export async function settleNotice(notice: string): Promise<Outcome<undefined>> {
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  return write(opened.value, ['vault'], async (transaction) => {
    if ((await noticeIn(transaction)) === notice) await transaction.objectStore('vault').delete('notice');
    return undefined;
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
