import { succeed, type Outcome } from './failure';
import { marksOf } from './issue-rows';
import type { Store } from './opening';
import { read } from './read';
import { unsealIn } from './vault';

/** Small enough to be opened between two frames. */
const piece = 250;

/**
 * What `look` makes of every saved issue, newest first; a row that cannot be opened is given as undefined. Numbers stand
 * nowhere in the clear, so all rows are opened: in pieces that leave the surface time to draw. `stillWanted` is asked
 * between them.
 */
export async function fromEachIssue<T>(
  { database, vault }: Store,
  look: (opened: unknown, row: unknown) => readonly T[],
  stillWanted: () => boolean,
): Promise<Outcome<T[]>> {
  const found: T[] = [];
  for (let after: number | undefined, more = true; more && stillWanted();) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const rows = await read(database, ['issues'], (tx) =>
      tx.objectStore('issues').index('rank').getAll(range, piece),
    );
    if (!rows.ok) return rows;
    const opened = await Promise.all(rows.value.map((row) => unsealIn(vault, 'issues', row)));
    opened.forEach((unsealed, at) => {
      found.push(...look('value' in unsealed ? unsealed.value : undefined, rows.value[at]));
    });
    after = marksOf(rows.value.at(-1))?.rank;
    more = rows.value.length === piece && after !== undefined;
  }
  return succeed(found);
}
