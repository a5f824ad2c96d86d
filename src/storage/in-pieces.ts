import { succeed, type Outcome } from './failure';
import { read } from './read';
import type { Database, StoreName } from './schema';
import { isRow } from './stored-row';

/**
 * Hands all rows of a store to `take`, by their keys and `size` at a time: little is in memory at once, and a write waits
 * for one piece only. Ends with the first piece that cannot be read or that `take` answers with a failure.
 */
export async function inPieces(
  database: Database,
  store: StoreName,
  size: number,
  take: (rows: unknown[]) => Promise<Outcome<unknown>>,
): Promise<Outcome<undefined>> {
  for (let after: string | undefined, more = true; more;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const rows = await read(database, [store], (tx) => tx.objectStore(store).getAll(range, size));
    if (!rows.ok) return rows;
    const taken = await take(rows.value);
    if (!taken.ok) return taken;
    // What a damaged database gives in the place of a row has no key to go on after.
    after = rows.value.findLast(isRow)?.id;
    more = rows.value.length === size && after !== undefined;
  }
  return succeed(undefined);
}
