import { newBrowser } from '../support/browser';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { openContext, valueOf } from '../support/context';
import { layDown } from './lay-down';

beforeEach(newBrowser);

const closed = Date.parse('2026-01-15T12:00:00Z');

it('adds an index for closed issues, and touches no row of version 4', async () => {
  const { stores } = await layDown(4);
  await openContext();
  const database = await openDB('psl-companion');
  expect([...database.transaction('issues').store.indexNames]).toContain('closedAt');
  for (const [name, rows] of Object.entries(stores)) expect(await database.getAll(name)).toEqual(rows);
  database.close();
});

it('lets issues that were closed before be found once the vault was open', async () => {
  await layDown(4);
  const { store, reopenIssue } = await openContext();
  const { markClosed } = await import('../../../src/storage/mark-closed');
  const marked = () => store.database.getAllKeysFromIndex('issues', 'closedAt');
  expect(await marked()).toEqual([]);
  valueOf(await markClosed(store));
  const [id = ''] = await marked();
  expect(await store.database.get('issues', id)).toMatchObject({ closedAt: closed });
  valueOf(await reopenIssue(store, id));
  valueOf(await markClosed(store));
  expect(await marked()).toEqual([]);
});
