import { newBrowser } from '../support/browser';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { openContext } from '../support/context';
import { layDown } from './lay-down';

beforeEach(newBrowser);

it('adds an index for calls without a number, and touches no row of version 3', async () => {
  const { stores } = await layDown(3);
  await openContext();
  const database = await openDB('psl-companion');
  expect([...database.transaction('issues').store.indexNames]).toContain('noNumber');
  for (const [name, rows] of Object.entries(stores)) expect(await database.getAll(name)).toEqual(rows);
  database.close();
});
