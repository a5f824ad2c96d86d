import { recordKey } from '../copy';
import { succeed, type Outcome } from '../failure';
import type { Store } from '../opening';
import { read } from '../read';
import type { Numbered, RemovedRow } from '../schema';
import { unseal, type SealedRow } from '../seal';
import { isRow } from '../stored-row';

/** What the database has at this moment, record by record. */
export interface Present {
  rows: ReadonlyMap<string, { seq: number; readable: boolean }>;
  /** By record, the number of the write that deleted it. */
  removed: ReadonlyMap<string, number>;
}

/** Reads and opens every record there is. */
export async function readPresent({ database, vault }: Store): Promise<Outcome<Present>> {
  const rows = new Map<string, { seq: number; readable: boolean }>();
  for (const store of ['issues', 'drafts', 'settings'] as const) {
    const all = await read(database, [store], (tx) => tx.objectStore(store).getAll());
    if (!all.ok) return all;
    for (const row of all.value) {
      if (!isRow(row)) continue;
      const { id, seq = 0 } = row as SealedRow & Partial<Numbered>; // the key, and a number or nothing
      const readable = 'value' in (await unseal(vault.keys, store, row));
      rows.set(recordKey(store, id), { seq, readable });
    }
  }
  const removed = await read(database, ['removed'], (tx) => tx.objectStore('removed').getAll());
  if (!removed.ok) return removed;
  const gone = removed.value.filter(isRow).map((row) => row as RemovedRow); // written by noteRemoval() only
  return succeed({ rows, removed: new Map(gone.map(({ id, seq }) => [id, seq])) });
}
