import { newBrowser, restartBrowser, world } from './support/browser';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/domain/settings';
import { aCall, aDraft } from './support/build';
import { newContext, openContext, valueOf } from './support/context';

beforeEach(newBrowser);

/** The database as somebody with the disk sees it. */
const onDisk = (version?: number) => openDB('psl-companion', version);

describe('opening', () => {
  it('starts with default settings, no drafts and a key of its own', async () => {
    const { settings, drafts, store } = await openContext();
    expect(settings).toEqual({ settings: defaultSettings, unreadable: false });
    expect(drafts).toEqual({ drafts: [], unreadable: 0 });
    expect(store.vault.mode).toBe('this-computer-only');
    expect(store.vault.current.key.extractable).toBe(false);
  });

  it('finds the same key after a restart of the browser', async () => {
    const before = await openContext();
    valueOf(await before.saveDraft(before.store, aDraft('d', 'still here')));
    restartBrowser();
    const after = await openContext();
    expect(after.drafts.drafts.map(({ packet }) => packet.notes)).toEqual(['still here']);
  });

  it('makes one key when two surfaces race for the first', async () => {
    const [one, two] = [await newContext(), await newContext()];
    const [first, second] = await Promise.all([one.openStore(), two.openStore()]);
    if (first.kind !== 'open' || second.kind !== 'open') throw new Error('did not open');
    expect(first.store.vault.current.keyId).toBe(second.store.vault.current.keyId);
    valueOf(await one.saveDraft(first.store, aDraft('d', 'from the first')));
    expect(valueOf(await two.listDrafts(second.store)).drafts).toHaveLength(1);
  });

  it('reports a lost keyring instead of hiding the records behind a new key', async () => {
    const { saveCall, store } = await openContext();
    valueOf(await saveCall(store, aCall()));
    await (await onDisk()).delete('vault', 'keyring');
    expect(await (await newContext()).openStore()).toEqual({ kind: 'failed', reason: 'damaged' });
    expect(await (await onDisk()).get('vault', 'keyring')).toBeUndefined();
  });

  it.each([
    ['of a later version', { v: 3, mode: 'something new' }, 'newer-version'],
    ['that is broken', { current: 'not among its keys' }, 'damaged'],
  ])('leaves a keyring %s as it is', async (_which, change, reason) => {
    await openContext();
    const database = await onDisk();
    const row = { ...((await database.get('vault', 'keyring')) as object), ...change };
    await database.put('vault', row);
    expect(await (await newContext()).openStore()).toEqual({ kind: 'failed', reason });
    expect(await database.get('vault', 'keyring')).toEqual(row);
  });

  it('says so when a newer version of the extension wrote the database', async () => {
    await openContext().then(({ closeDatabase }) => closeDatabase());
    (await onDisk(99)).close();
    expect(await (await newContext()).openStore()).toEqual({ kind: 'failed', reason: 'newer-version' });
  });

  it('says when the disk is filling up', async () => {
    world.freeBytes = 150_000_000;
    expect((await openContext()).spaceLow).toBe(true);
  });

  it('does not touch the database on a full disk, and opens it once there is space', async () => {
    await openContext().then(({ closeDatabase }) => closeDatabase());
    world.freeBytes = 19_000_000;
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    const context = await newContext();
    expect(await context.openStore()).toEqual({ kind: 'failed', reason: 'disk-full' });
    expect(open).not.toHaveBeenCalled();
    world.freeBytes = 21_000_000;
    expect((await context.openStore()).kind).toBe('open');
    open.mockRestore();
  });

  it('calls a browser that gives no storage by its name', async () => {
    const refuse = () => {
      throw new DOMException('no storage in private windows', 'InvalidStateError');
    };
    globalThis.indexedDB = { open: refuse } as unknown as IDBFactory;
    expect(await (await newContext()).openStore()).toEqual({ kind: 'failed', reason: 'private-window' });
  });
});

describe('a change of format', () => {
  const first = (database: IDBDatabase) => void database.createObjectStore('vault', { keyPath: 'id' });
  const second = (database: IDBDatabase) => void database.createObjectStore('second');
  const breaks = () => {
    throw new Error('half-way');
  };
  const breaksLater = async (_database: IDBDatabase, transaction: IDBTransaction) => {
    const request = transaction.objectStore('vault').getAll();
    await new Promise((done) => (request.onsuccess = done));
    breaks();
  };

  async function prepared() {
    const context = await newContext();
    valueOf(await context.openDatabase([first]));
    await context.closeDatabase();
    const database = await onDisk();
    await database.put('vault', { id: 'old' });
    database.close();
  }

  it.each([
    ['at once', breaks],
    ['after waiting for a request', breaksLater],
  ])('that breaks %s leaves the old data and version', async (_when, broken) => {
    await prepared();
    const context = await newContext();
    expect(await context.openDatabase([first, second, broken])).toEqual({
      ok: false,
      reason: 'upgrade-failed',
    });
    const database = await onDisk();
    expect(database.version).toBe(1);
    expect([...database.objectStoreNames]).toEqual(['vault']);
    expect(await database.getAll('vault')).toEqual([{ id: 'old' }]);
  });

  it('is not tried again until the browser restarts', async () => {
    await prepared();
    await (await newContext()).openDatabase([first, breaks]);
    expect(await (await newContext()).openDatabase([first, second])).toEqual({
      ok: false,
      reason: 'upgrade-failed',
    });
    restartBrowser();
    expect((await (await newContext()).openDatabase([first, second])).ok).toBe(true);
  });

  it('makes pages of the old version let go, and says so in them', async () => {
    const { store, listIssues, saveCall } = await openContext();
    const newer = await onDisk(99);
    expect(newer.version).toBe(99);
    expect(await listIssues(store, { limit: 1 })).toEqual({ ok: false, reason: 'replaced' });
    expect(await saveCall(store, aCall())).toEqual({ ok: false, reason: 'replaced' });
  });

  it('reports a page that does not let go, and opens once it has', async () => {
    await prepared();
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('psl-companion', 1);
      request.onsuccess = () => resolve(request.result);
    });
    const context = await newContext();
    expect(await context.openDatabase([first, second])).toEqual({ ok: false, reason: 'blocked' });
    held.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await context.openDatabase([first, second])).ok).toBe(true);
  });
});
