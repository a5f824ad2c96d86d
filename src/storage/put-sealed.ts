import type { IssueMarks, Numbered, SealedStore, WriteTransaction } from './schema';
import type { SealedRow } from './seal';

/** Thrown inside a write that was prepared with a key that is not the current one any more: nothing is written. */
export class KeyChanged extends Error {}

/** What may stand in the clear beside what is sealed: schema.ts says where. */
type Marks = Partial<IssueMarks> & { quiet?: boolean; keepMonths?: number };

/**
 * The only way to put a sealed row. The keyring is looked at in the same transaction: a row sealed by a key that is
 * on its way out could be missed by the change of keys, and nobody could read it ever after.
 */
export async function putSealed(
  transaction: WriteTransaction,
  store: SealedStore,
  row: SealedRow & Numbered & Marks,
): Promise<void> {
  await requireCurrentKey(transaction, row.keyId);
  await transaction.objectStore(store).put(row);
}

/** Throws KeyChanged, and so undoes the write, unless `keyId` is the key new records are sealed by. */
export async function requireCurrentKey(transaction: WriteTransaction, keyId: string): Promise<void> {
  const keyring: unknown = await transaction.objectStore('vault').get('keyring');
  const { current } = (keyring ?? {}) as { current?: unknown }; // compared only
  if (current !== keyId) throw new KeyChanged();
}
