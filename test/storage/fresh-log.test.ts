import { newBrowser, world } from './support/browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { beginFreshLog } from '../../src/storage/fresh-log';
import { freeze } from '../../src/storage/freeze';
import { aCall } from './support/build';
import { openContext, valueOf } from './support/context';

beforeEach(() => {
  vi.restoreAllMocks();
  newBrowser();
});

/** The sizes of the values that are put while `act` runs. */
async function putBy(act: () => Promise<void>): Promise<number[]> {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await act();
  return put.mock.calls.map(([value]) => (value as Uint8Array).length);
}

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

it('writes more than a log file takes, in values that stay in it, and leaves nothing', async () => {
  const { store, saveCall, listIssues } = await openContext();
  valueOf(await saveCall(store, aCall({ ticketNumber: 'T-1' })));
  const before = await names();
  const sizes = await putBy(beginFreshLog);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(4 * 1024 * 1024);
  expect(Math.max(...sizes)).toBeLessThan(64 * 1024);
  expect(await names()).toEqual(before);
  expect(valueOf(await listIssues(store, { limit: 9 })).issues).toHaveLength(1);
});

it('takes away what one that was cut off has left', async () => {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('psl-companion-scratch', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('bytes').put('left', 0);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  await beginFreshLog();
  expect(await names()).toEqual([]);
});

it('writes nothing when the disk fills up, or when storage is frozen', async () => {
  world.freeBytes = 150_000_000;
  expect(await putBy(beginFreshLog)).toEqual([]);
  newBrowser();
  await freeze('write-failed');
  expect(await putBy(beginFreshLog)).toEqual([]);
});
