// Frozen: this is how version 3 was made. It imports nothing of ours, so nothing we change later changes it.

/**
 * A store for what is written while the vault is locked, and a keyring that can hold a passphrase. Until then there was
 * one mode only; a keyring that is not of that form is left as it is.
 */
export async function migrate(database: IDBDatabase, transaction: IDBTransaction): Promise<void> {
  const letterbox = database.createObjectStore('letterbox', { keyPath: 'id' });
  letterbox.createIndex('remindAt', 'remindAt', { multiEntry: true });
  letterbox.createIndex('noticeAt', 'noticeAt', { multiEntry: true });

  const vault = transaction.objectStore('vault');
  const row = await new Promise<unknown>((resolve, reject) => {
    const request: IDBRequest<unknown> = vault.get('keyring');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the keyring could not be read'));
  });
  if (isVersion1(row)) vault.put({ ...row, v: 2, rev: 1, lockAfter: 15, chosen: false });
}

function isVersion1(row: unknown): row is { v: 1; mode: 'this-computer-only' } {
  const { v, mode } = (row ?? {}) as { v?: unknown; mode?: unknown }; // compared only
  return v === 1 && mode === 'this-computer-only';
}
