import { newBrowser, restartBrowser, world } from './support/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCall, aDraft } from './support/build';
import { newContext, openContext, valueOf } from './support/context';

beforeEach(newBrowser);
afterEach(() => vi.restoreAllMocks());

/** The next put fails the way a full or broken disk fails. */
function breakPuts(name: string) {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no', name);
  });
}

describe('a write', () => {
  it('asks for strict durability, every one of them', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { store, saveCall, saveDraft, saveSettings, settings, claimNotices } = await openContext();
    await saveDraft(store, aDraft('d', 'x'));
    await saveCall(store, aCall({ draftId: 'd' }));
    await saveSettings(store, settings.settings);
    await claimNotices(1, 'notice');
    const writes = transaction.mock.results
      .map(({ value }) => value as IDBTransaction)
      .filter(({ mode }) => mode === 'readwrite');
    expect(writes).toHaveLength(5); // the four above and the first key
    expect(writes.map(({ durability }) => durability)).toEqual(Array(5).fill('strict'));
  });

  it.each(['QuotaExceededError', 'DataError', 'UnknownError', 'AbortError'])(
    'that fails with %s stops all writing and opening until the browser restarts',
    async (name) => {
      const { store, saveCall, saveDraft } = await openContext();
      valueOf(await saveCall(store, aCall()));
      breakPuts(name);
      expect(await saveCall(store, aCall())).toEqual({ ok: false, reason: 'write-failed' });
      vi.restoreAllMocks();
      expect(await saveDraft(store, aDraft('d', 'x'))).toEqual({ ok: false, reason: 'write-failed' });
      const open = vi.spyOn(IDBFactory.prototype, 'open');
      expect(await (await newContext()).openStore()).toEqual({ kind: 'failed', reason: 'write-failed' });
      expect(open).not.toHaveBeenCalled();
      restartBrowser();
      const again = await openContext();
      expect(valueOf(await again.listIssues(again.store, { limit: 9 })).issues).toHaveLength(1);
    },
  );

  it('is refused before the disk is really full', async () => {
    const { store, saveCall } = await openContext();
    world.freeBytes = 49_000_000;
    expect(await saveCall(store, aCall())).toEqual({ ok: false, reason: 'low-space' });
    world.freeBytes = 51_000_000;
    expect((await saveCall(store, aCall())).ok).toBe(true);
  });

  it('asks once a second with plenty of room, and at every write without', async () => {
    const { store, saveDraft } = await openContext();
    const estimate = vi.spyOn(navigator.storage, 'estimate');
    let passed = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => passed);
    const asked = async (freeBytes: number) => {
      passed += 1_001;
      world.freeBytes = freeBytes;
      estimate.mockClear();
      valueOf(await saveDraft(store, aDraft('d', 'x')));
      valueOf(await saveDraft(store, aDraft('d', 'y')));
      return estimate.mock.calls.length;
    };
    expect(await asked(1_000_000_000)).toBe(2);
    expect(await asked(3_000_000_000)).toBe(1);
    world.freeBytes = 49_000_000;
    expect((await saveDraft(store, aDraft('d', 'z'))).ok).toBe(true);
    expect(await asked(3_000_000_000)).toBe(1);
  });

  it('leaves nothing behind when it breaks in the middle', async () => {
    const { store, saveCall, write } = await openContext();
    valueOf(await saveCall(store, aCall()));
    const broken = write(store.database, ['drafts', 'issues'], async (transaction) => {
      await transaction.objectStore('issues').clear();
      throw new TypeError('a mistake of ours');
    });
    await expect(broken).rejects.toThrow('a mistake of ours');
    const again = await openContext();
    expect(valueOf(await again.listIssues(again.store, { limit: 9 })).issues).toHaveLength(1);
  });
});
