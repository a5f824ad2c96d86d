import * as z from 'zod/mini';
import { succeed, type Outcome } from './failure';
import type { Store } from './opening';
import { read } from './read';
import type { ReadTransaction } from './schema';
import { tallySchema } from './tally';
import { unsealIn } from './vault';

/** What happened to issues after a write: what `look` makes of those written since, and the ids of those deleted. */
export interface Changes<T> {
  /** The number of the last write to the store. */
  last: number;
  changed: T[];
  gone: string[];
}

/** The number of the last write to the store; 0 when nothing was ever written. */
export function lastWrite({ database }: Pick<Store, 'database'>): Promise<Outcome<number>> {
  return read(database, ['vault'], lastIn);
}

async function lastIn(tx: ReadTransaction): Promise<number> {
  const tally = tallySchema.safeParse(await tx.objectStore('vault').get('tally'));
  return tally.success ? tally.data.last : 0;
}

const removedSchema = z.object({ id: z.string() });

/** The issues written or deleted after the write numbered `seq`. Every write of a row numbers it anew. */
export async function changesSince<T>(
  { database, vault }: Store,
  seq: number,
  look: (opened: unknown, row: unknown) => readonly T[],
): Promise<Outcome<Changes<T>>> {
  const later = IDBKeyRange.lowerBound(seq, true);
  const found = await read(database, ['vault', 'issues', 'removed'], async (tx) => {
    const [last, rows, removed] = await Promise.all([
      lastIn(tx),
      tx.objectStore('issues').index('seq').getAll(later),
      tx.objectStore('removed').index('seq').getAll(later),
    ]);
    return { last, rows, removed };
  });
  if (!found.ok) return found;
  const { last, rows, removed } = found.value;
  const opened = await Promise.all(rows.map((row) => unsealIn(vault, 'issues', row)));
  const changed = opened.flatMap((one, at) => look('value' in one ? one.value : undefined, rows[at]));
  const gone = removed.flatMap((row) => issueIdIn(removedSchema.safeParse(row).data?.id));
  return succeed({ last, changed, gone });
}

function issueIdIn(name = ''): string[] {
  const [store, id] = name.split('|');
  return store === 'issues' && id !== undefined ? [id] : [];
}
