import type { CopiedStore, RemovedRow, WriteTransaction } from './schema';

/**
 * Notes in the transaction that deletes a record that it is gone on purpose, so that no older copy brings it back.
 * `seq` is the number of this write. The transaction must be over 'removed'.
 */
export async function noteRemoval(
  transaction: WriteTransaction,
  store: CopiedStore,
  id: string,
  seq: number,
): Promise<void> {
  await transaction.objectStore('removed').put({ id: `${store}|${id}`, seq } satisfies RemovedRow);
}
