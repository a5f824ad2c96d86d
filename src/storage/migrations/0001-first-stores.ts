// Frozen: this is how version 1 was made. It imports nothing of ours, so nothing we change later changes it.

/** Makes the four stores of version 1. */
export function migrate(database: IDBDatabase): void {
  database.createObjectStore('vault', { keyPath: 'id' });
  database.createObjectStore('settings', { keyPath: 'id' });
  database.createObjectStore('drafts', { keyPath: 'id' });
  const issues = database.createObjectStore('issues', { keyPath: 'id' });
  issues.createIndex('rank', 'rank');
  issues.createIndex('remindAt', 'remindAt', { multiEntry: true });
  issues.createIndex('noticeAt', 'noticeAt', { multiEntry: true });
}
