import * as z from 'zod/mini';
import { recordKey, type CopiedRecord } from '../copy';
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
  /** The ids of all calls in its issues. */
  calls: ReadonlySet<string>;
}

const callsSchema = z.object({ calls: z.array(z.object({ id: z.string() })) });

/** Reads and opens every record there is. */
export async function readPresent({ database, vault }: Store): Promise<Outcome<Present>> {
  const rows = new Map<string, { seq: number; readable: boolean }>();
  const calls = new Set<string>();
  for (const store of ['issues', 'drafts', 'settings'] as const) {
    const all = await read(database, [store], (tx) => tx.objectStore(store).getAll());
    if (!all.ok) return all;
    for (const row of all.value) {
      if (!isRow(row)) continue;
      const { id, seq = 0 } = row as SealedRow & Partial<Numbered>; // the key, and a number or nothing
      const unsealed = await unseal(vault.keys, store, row);
      rows.set(recordKey(store, id), { seq, readable: 'value' in unsealed });
      if (store === 'issues' && 'value' in unsealed)
        for (const call of callsIn(unsealed.value)) calls.add(call);
    }
  }
  const letters = await read(database, ['letterbox'], (tx) => tx.objectStore('letterbox').getAll());
  if (!letters.ok) return letters;
  for (const row of letters.value.filter(isRow)) {
    const { id, seq = 0 } = row as SealedRow & Partial<Numbered>; // the key, and a number or nothing
    // Whether it can be opened is found out where it is taken in.
    rows.set(recordKey('letterbox', id), { seq, readable: true });
  }
  const removed = await read(database, ['removed'], (tx) => tx.objectStore('removed').getAll());
  if (!removed.ok) return removed;
  const gone = removed.value.filter(isRow).map((row) => row as RemovedRow); // written by noteRemoval() only
  return succeed({ rows, calls, removed: new Map(gone.map(({ id, seq }) => [id, seq])) });
}

function callsIn(file: unknown): string[] {
  const parsed = callsSchema.safeParse(file);
  return parsed.success ? parsed.data.calls.map(({ id }) => id) : [];
}

/** Numbers of one vault can be compared. Of another vault's records only those count that are not here at all. */
export function isNewer(
  { store, id, seq, row }: CopiedRecord,
  present: Present,
  sameVault: boolean,
): boolean {
  const key = recordKey(store, id);
  const here = present.rows.get(key);
  if (!sameVault) return row !== undefined && (!here || !here.readable);
  const removedAt = present.removed.get(key);
  if (removedAt !== undefined && removedAt >= seq) return false;
  if (!here) return true;
  return seq > here.seq || (!here.readable && row !== undefined);
}
