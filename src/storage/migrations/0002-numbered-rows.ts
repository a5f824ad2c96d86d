// Frozen: this is how version 2 was made. It imports nothing of ours, so nothing we change later changes it.

/** Rows carry the number of their last write, and a removal leaves a row behind: a second copy can follow. */
export function migrate(database: IDBDatabase, transaction: IDBTransaction): void {
  transaction.objectStore('issues').createIndex('seq', 'seq');
  transaction.objectStore('drafts').createIndex('seq', 'seq');
  database.createObjectStore('removed', { keyPath: 'id' }).createIndex('seq', 'seq');
}
