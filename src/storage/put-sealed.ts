import type { IssueMarks, Numbered, SealedStore, StoreName, WriteTransaction } from './schema';
import type { SealedRow } from './seal';

/** Thrown inside a write that was prepared with a key that is not the current one any more: nothing is written. */
export class KeyChanged extends Error {}

/** What may stand in the clear beside what is sealed: schema.ts says where. */
type Marks = Partial<IssueMarks> & { quiet?: boolean; keepMonths?: number };

type Row = SealedRow & Numbered & Marks;

/**
 * The only way to put a sealed row, with putSealedLast(). The keyring is looked at in the same transaction: a row
 * sealed by a key that is on its way out could be missed by the change of keys, and nobody could read it ever after.
 */
export async function putSealed(transaction: WriteTransaction, store: SealedStore, row: Row): Promise<void> {
  await requireCurrentKey(transaction, row.keyId);
  await transaction.objectStore(store).put(row);
}

/**
 * The same as the last step of a change, which need not wait for it: see putLast(). The change has asked
 * requireCurrentKey() before, together with what else it read.
 */
export function putSealedLast(transaction: WriteTransaction, store: SealedStore, row: Row): void {
  if (found.get(transaction) !== row.keyId) throw new KeyChanged();
  putLast(transaction, store, row);
}

/**
 * Puts a row and lets the commit wait for it instead of the change. A put that fails undoes the transaction, and the
 * write hears of it there.
 */
export function putLast(transaction: WriteTransaction, store: StoreName, row: object): void {
  transaction
    .objectStore(store)
    .put(row)
    .catch(() => undefined);
}

/** The key for new records as it was found in a transaction. Nobody changes the keyring and seals in the same one. */
const found = new WeakMap<WriteTransaction, unknown>();

/** Throws KeyChanged, and so undoes the write, unless `keyId` is the key new records are sealed by. */
export async function requireCurrentKey(transaction: WriteTransaction, keyId: string): Promise<void> {
  const keyring: unknown = await transaction.objectStore('vault').get('keyring');
  const { current } = (keyring ?? {}) as { current?: unknown }; // compared only
  found.set(transaction, current);
  if (current !== keyId) throw new KeyChanged();
}
