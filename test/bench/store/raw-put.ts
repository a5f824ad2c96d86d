/** What every save is compared with: the same row, put into a store of its own with strict durability, and nothing else. */
export async function putRaw(row: unknown): Promise<() => Promise<void>> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bench-raw', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('the store to compare with was not opened'));
  });
  return () =>
    new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put(row);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(new Error('the put was undone'));
    });
}
