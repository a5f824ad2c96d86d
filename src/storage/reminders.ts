import { openDatabase } from './database';
import type { Outcome } from './failure';
import { read } from './read';
import { noticeIn } from './notices';
import { remindingStores, type ReadTransaction, type RemindingStore } from './schema';

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
  /** A notification that was about to be shown and that nobody noted as shown yet: its id. */
  underWay?: string;
}

/** How the reminders stand at `now`. */
export async function readReminders(now: number): Promise<Outcome<Reminders>> {
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  return read(opened.value, [...remindingStores, 'settings', 'vault'], async (transaction) => {
    const [issues, letters, noNumber, settings, underWay] = await Promise.all([
      standing(transaction, 'issues', now),
      standing(transaction, 'letterbox', now),
      transaction.objectStore('issues').index('noNumber').count(),
      transaction.objectStore('settings').get('settings') as Promise<{ quiet?: unknown } | undefined>, // compared only
      noticeIn(transaction),
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
      ...(underWay !== undefined && { underWay }),
    };
  });
}

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
