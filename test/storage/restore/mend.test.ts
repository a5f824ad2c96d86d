import { buckets, newBrowser, restartBrowser, storageBuckets, world } from '../support/browser';
import { newFiles } from '../support/files';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aCall } from '../support/build';
import { newContext, openContext, valueOf } from '../support/context';

beforeEach(() => {
  newBrowser();
  newFiles();
});

/** Two saved tickets and a second copy of them; the connection is closed as at the end of a page. */
async function kept() {
  const { store, saveCall, catchUp, closeDatabase } = await openContext();
  valueOf(await saveCall(store, aCall({ ticketNumber: 'T-1' })));
  valueOf(await saveCall(store, aCall({ ticketNumber: 'T-2' })));
  valueOf(await catchUp(store, 1));
  await closeDatabase();
}

async function damageKeyring() {
  const database = await openDB('psl-companion');
  await database.delete('vault', 'keyring');
  database.close();
}

describe('a store whose keys are gone', () => {
  it('gets them back from the second copy, and every record opens again', async () => {
    await kept();
    await damageKeyring();
    const context = await newContext();
    expect(await context.openStore()).toEqual({ kind: 'failed', reason: 'damaged' });
    expect(valueOf(await context.diagnose())).toEqual({ kind: 'keys-in-copy', issues: 2, drafts: 0 });
    valueOf(await context.putKeysBack());
    const { store, listIssues, loss } = await openContext();
    expect(valueOf(await listIssues(store, { limit: 9 }))).toMatchObject({ unreadable: 0, issues: [{}, {}] });
    expect(loss).toBeUndefined();
  });

  it('never gets those of another vault', async () => {
    await kept();
    await damageKeyring();
    world.notes.set('witness', { vaultId: 'another', last: 1, issues: 1, fold: '' });
    const context = await newContext();
    expect(valueOf(await context.diagnose()).kind).toBe('lost');
    expect(await context.putKeysBack()).toEqual({ ok: false, reason: 'not-found' });
  });

  it('keeps keys that can be read', async () => {
    await kept();
    const before: unknown = await (await openDB('psl-companion')).get('vault', 'keyring');
    const context = await newContext();
    expect(valueOf(await context.diagnose()).kind).toBe('opens');
    valueOf(await context.putKeysBack());
    expect(await (await openDB('psl-companion')).get('vault', 'keyring')).toEqual(before);
  });
});

describe('a store that opens and has places nobody can read', () => {
  /** As a browser answers for a record that lies in a damaged block, alone or among others. */
  function refuse(id: string) {
    const fails = () => {
      throw new DOMException('cannot be read', 'UnknownError');
    };
    const { get, getAll } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype) as unknown as Record<
      'get' | 'getAll',
      { value: (this: IDBObjectStore, query: unknown) => IDBRequest<unknown[]> }
    >;
    return [
      vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, query) {
        return query === id ? fails() : get.value.call(this, query);
      }),
      vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, query) {
        return this.name === 'issues' ? fails() : getAll.value.call(this, query);
      }),
    ];
  }

  it('is begun anew with what can be read of it, and the rest comes from the second copy', async () => {
    await kept();
    const { store, saveCall, closeDatabase, listIssues } = await openContext();
    const [, oldest] = valueOf(await listIssues(store, { limit: 9 })).issues;
    // Saved by somebody who could not copy it: it is in the database only.
    valueOf(await saveCall(store, aCall({ ticketNumber: 'T-3' })));
    await closeDatabase();
    const spies = refuse(oldest?.issue.id ?? '');
    const context = await newContext();
    expect(valueOf(await context.diagnose())).toEqual({ kind: 'part-lost', issues: 2, drafts: 0 });
    valueOf(await context.beginAnew());
    for (const spy of spies) spy.mockRestore();
    const anew = await openContext();
    expect(anew.loss).toMatchObject({ expected: 3, found: 0 });
    expect(valueOf(await anew.restoreFromSecondCopy(anew.store))).toBe(3);
    expect(valueOf(await anew.listIssues(anew.store, { limit: 9 }))).toMatchObject({ unreadable: 0 });
    expect((await openContext()).loss).toBeUndefined();
  });
});

describe('a store that does not open', () => {
  /** As a browser answers for a file it cannot read. */
  function refuseToOpen() {
    return vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('cannot be read', 'UnknownError');
    });
  }

  it('is begun anew when the agent says so, and all tickets come back from the second copy', async () => {
    await kept();
    const spy = refuseToOpen();
    const context = await newContext();
    expect(await context.openStore()).toEqual({ kind: 'failed', reason: 'damaged' });
    expect(valueOf(await context.diagnose())).toEqual({ kind: 'lost', issues: 2, drafts: 0 });
    spy.mockRestore();
    valueOf(await context.beginAnew());
    const anew = await openContext();
    expect(anew.loss).toMatchObject({ expected: 2, found: 0 });
    expect(valueOf(await anew.restoreFromSecondCopy(anew.store))).toBe(2);
    restartBrowser();
    const again = await openContext();
    expect(valueOf(await again.listIssues(again.store, { limit: 9 })).issues).toHaveLength(2);
    expect(again.loss).toBeUndefined();
  });

  it('is begun anew in another place when it cannot be deleted either, and stays there; erasing takes both', async () => {
    await kept();
    const broken = globalThis.indexedDB;
    const refuse = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    const deletes = vi.spyOn(broken, 'deleteDatabase').mockImplementation(() => {
      const request = {} as IDBOpenDBRequest; // only its handler is used
      queueMicrotask(() => void request.onerror?.(new Event('error')));
      return request;
    });
    vi.spyOn(broken, 'open').mockImplementation(refuse);
    const context = await newContext();
    expect(await context.openStore()).toEqual({ kind: 'failed', reason: 'damaged' });
    valueOf(await context.beginAnew());
    const anew = await openContext();
    expect(valueOf(await anew.restoreFromSecondCopy(anew.store))).toBe(2);
    // One object for as long as the page lives: its databases hang once it was collected.
    const opened = vi.spyOn(storageBuckets, 'open');
    await anew.closeDatabase();
    expect((await anew.openDatabase()).ok && (await anew.openDatabase()).ok).toBe(true);
    expect(opened).not.toHaveBeenCalled();
    opened.mockRestore();
    await anew.closeDatabase();
    restartBrowser();
    const again = await openContext();
    expect(again.loss).toBeUndefined();
    expect(valueOf(await again.listIssues(again.store, { limit: 9 })).issues).toHaveLength(2);
    await again.closeDatabase();
    const { eraseEverything } = await import('../../../src/storage/erase');
    // Says that not everything is gone, for as long as the browser does not delete the broken one.
    await expect(eraseEverything('PSL Companion')).rejects.toThrow('not deleted');
    deletes.mockRestore();
    await eraseEverything('PSL Companion');
    expect(buckets.size).toBe(0);
  });

  it('is never begun anew on a full disk, where it is likely whole', async () => {
    await kept();
    const spy = refuseToOpen();
    const context = await newContext();
    await context.openStore();
    world.freeBytes = 100_000_000;
    expect(await context.diagnose()).toEqual({ ok: false, reason: 'low-space' });
    expect(await context.beginAnew()).toEqual({ ok: false, reason: 'low-space' });
    spy.mockRestore();
    world.freeBytes = 10_000_000_000;
    restartBrowser();
    const again = await openContext();
    expect(valueOf(await again.listIssues(again.store, { limit: 9 })).issues).toHaveLength(2);
  });
});
