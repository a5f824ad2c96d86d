import { newBrowser, restartBrowser } from '../support/browser';
import { disk, newFiles } from '../support/files';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copySecret } from '../../../src/storage/copy-keys';
import { readRecoveryKey, recoverySymbols, writeRecoveryKey } from '../../../src/domain/recovery-key';
import { catchUp } from '../../../src/storage/journal/keep';
import { lookInSecondCopy, restoreFromSecondCopy } from '../../../src/storage/restore/from-journal';
import { readWitness } from '../../../src/storage/witness';
import { aCall, aDraft, dueAt } from '../support/build';
import { openContext, valueOf } from '../support/context';
import { passphrase, protectedContext } from '../support/protected';

beforeEach(() => {
  newBrowser();
  newFiles();
});

/** Four issues (the first with two calls), one draft that was saved as a call, one that was not, and a journal. */
async function kept() {
  const context = await openContext();
  const { store, saveCall, saveDraft } = context;
  const ids: string[] = [];
  valueOf(await saveDraft(store, aDraft('saved', 'x')));
  for (let n = 0; n < 4; n += 1) {
    const draft = n === 0 ? { draftId: 'saved' } : {};
    ids.push(
      valueOf(await saveCall(store, aCall({ at: n, ticketNumber: `T-${n}`, followUp: dueAt(5), ...draft })))
        .issueId,
    );
  }
  valueOf(await saveCall(store, aCall({ at: 9, issueId: ids[0] ?? '', ticketNumber: 'T-again' })));
  valueOf(await saveDraft(store, aDraft('open', 'half a note')));
  valueOf(await catchUp(store, 1));
  return { ...context, ids };
}

async function numbersIn({ store, listIssues, getIssue }: Awaited<ReturnType<typeof openContext>>) {
  const { issues } = valueOf(await listIssues(store, { limit: 99 }));
  const files = await Promise.all(issues.map(async ({ issue }) => valueOf(await getIssue(store, issue.id))));
  return files.flatMap(({ calls }) => calls.map(({ ticketNumber }) => ticketNumber)).sort();
}

const everything = ['T-0', 'T-1', 'T-2', 'T-3', 'T-again'];

describe('putting back what was lost', () => {
  it('previews what is missing and changes nothing', async () => {
    const { store, write, ids } = await kept();
    await write(store.database, ['issues'], (tx) => tx.objectStore('issues').delete(ids[0] ?? ''));
    const [found] = valueOf(await lookInSecondCopy(store));
    expect(found).toMatchObject({
      issues: 1,
      calls: 2,
      drafts: 0,
      newestCall: 9,
      unreadable: 0,
      deleted: [],
    });
    expect(await store.database.count('issues')).toBe(3);
  });

  it('brings back rows that are gone, and the store agrees with its witness again', async () => {
    const context = await kept();
    const { store, write, ids, inspectStore } = context;
    await write(store.database, ['issues'], async (tx) => {
      for (const id of ids.slice(1)) await tx.objectStore('issues').delete(id);
    });
    expect(valueOf(await inspectStore(7))).toMatchObject({ expected: 4, found: 1 });
    expect(valueOf(await restoreFromSecondCopy(store))).toBe(3);
    expect((await readWitness()).loss).toBeUndefined();
    restartBrowser();
    const again = await openContext();
    expect(again.loss).toBeUndefined();
    expect(await numbersIn(again)).toEqual(everything);
    expect(valueOf(await again.inspectStore(8))).toBeUndefined();
    expect(valueOf(await again.readReminders(9)).due).toBe(3); // a further call was made about the first
  });

  it('brings back everything when the whole database is gone, also under a new key', async () => {
    await kept();
    globalThis.indexedDB = new IDBFactory();
    restartBrowser();
    const anew = await openContext();
    expect(anew.loss).toMatchObject({ expected: 4, found: 0 });
    valueOf(await anew.saveCall(anew.store, aCall({ ticketNumber: 'T-meanwhile' })));
    valueOf(await restoreFromSecondCopy(anew.store));
    const again = await openContext();
    expect(await numbersIn(again)).toEqual([...everything, 'T-meanwhile'].sort());
    expect(again.drafts.drafts.map(({ id }) => id)).toEqual(['open']); // the saved one does not come back
    expect(again.loss).toBeUndefined();
    expect(valueOf(await restoreFromSecondCopy(again.store))).toBe(0);
  });

  it('forgets the copy of a vault that is gone once all of it is here: what is deleted later stays deleted', async () => {
    await kept();
    globalThis.indexedDB = new IDBFactory();
    restartBrowser();
    const anew = await openContext();
    expect(valueOf(await lookInSecondCopy(anew.store))).toHaveLength(1);
    valueOf(await restoreFromSecondCopy(anew.store));
    expect([...disk.keys()]).toEqual(['journal-2']);
    valueOf(await anew.discardDraft(anew.store, 'open'));
    expect(valueOf(await restoreFromSecondCopy(anew.store))).toBe(0);
    globalThis.indexedDB = new IDBFactory();
    restartBrowser();
    const third = await openContext();
    valueOf(await restoreFromSecondCopy(third.store));
    expect(await numbersIn(await openContext())).toEqual(everything);
  });

  it('opens a copy whose vault is gone with the recovery key too', async () => {
    const { store, saveCall, keepRecoveryKey } = await protectedContext();
    valueOf(await saveCall(store, aCall({ ticketNumber: 'T-locked' })));
    const sheet = writeRecoveryKey(crypto.getRandomValues(new Uint8Array(recoverySymbols)));
    const read = readRecoveryKey(sheet.join(''));
    if (read.kind !== 'whole') throw new Error('a key that cannot be read');
    expect(await keepRecoveryKey(passphrase, read.secret)).toEqual({ kind: 'done' });
    valueOf(await catchUp(store, 1));
    globalThis.indexedDB = new IDBFactory();
    restartBrowser();
    const anew = await openContext();
    const secret = copySecret(sheet.join(' ').toLowerCase());
    expect(valueOf(await lookInSecondCopy(anew.store, secret))).toMatchObject([{ locked: false, issues: 1 }]);
  });

  it('asks for the passphrase of a copy whose vault is gone, and is not settled before', async () => {
    const { store, saveCall } = await protectedContext();
    valueOf(await saveCall(store, aCall({ ticketNumber: 'T-locked' })));
    valueOf(await catchUp(store, 1));
    globalThis.indexedDB = new IDBFactory();
    restartBrowser();
    const anew = await openContext();
    expect(anew.loss).toMatchObject({ expected: 1, found: 0 });
    expect(valueOf(await lookInSecondCopy(anew.store))).toMatchObject([{ locked: true, issues: 0 }]);
    expect(valueOf(await lookInSecondCopy(anew.store, copySecret('another one')))).toMatchObject([
      { locked: true },
    ]);
    expect(valueOf(await restoreFromSecondCopy(anew.store))).toBe(0);
    expect((await readWitness()).loss).toBeDefined();
    expect(valueOf(await lookInSecondCopy(anew.store, copySecret(passphrase)))).toMatchObject([
      { locked: false, issues: 1 },
    ]);
    expect(valueOf(await restoreFromSecondCopy(anew.store, copySecret(passphrase)))).toBe(1);
    expect((await readWitness()).loss).toBeUndefined();
    expect(await numbersIn(await openContext())).toEqual(['T-locked']);
  });

  it('takes the newer version of an issue that fell back, and keeps one that is newer here', async () => {
    const context = await kept();
    const { store, write, ids, updateCall, getIssue } = context;
    const [fellBack = '', newer = ''] = ids;
    const before: unknown = await store.database.get('issues', fellBack);
    const { calls } = valueOf(await getIssue(store, fellBack));
    valueOf(await updateCall(store, fellBack, calls[0]?.id ?? '', { said: 'newest words' }));
    valueOf(await catchUp(store, 1));
    await write(store.database, ['issues'], (tx) => tx.objectStore('issues').put(before));
    const other = valueOf(await getIssue(store, newer)).calls[0]?.id ?? '';
    valueOf(await updateCall(store, newer, other, { said: 'only here' }));
    valueOf(await restoreFromSecondCopy(store));
    expect(valueOf(await getIssue(store, fellBack)).calls[0]?.said).toBe('newest words');
    expect(valueOf(await getIssue(store, newer)).calls[0]?.said).toBe('only here');
  });

  it('brings back a row that is there and cannot be opened', async () => {
    const context = await kept();
    const { store, write, ids } = context;
    const row = (await store.database.get('issues', ids[2] ?? '')) as { data: Uint8Array };
    row.data[3] = (row.data[3] ?? 0) ^ 1;
    await write(store.database, ['issues'], (tx) => tx.objectStore('issues').put(row));
    expect(valueOf(await restoreFromSecondCopy(store))).toBe(1);
    expect(await numbersIn(await openContext())).toEqual(everything);
  });

  it('settles the loss when the whole store fell back to an earlier state, with what was written since', async () => {
    const all = ['vault', 'issues', 'drafts', 'removed'] as const;
    const { store, saveCall, write } = await kept();
    const before = await Promise.all(all.map((name) => store.database.getAll(name)));
    for (const n of [5, 6, 7, 8]) valueOf(await saveCall(store, aCall({ at: n, ticketNumber: `T-${n}` })));
    valueOf(await catchUp(store, 1));
    await write(store.database, [...all], async (tx) => {
      for (const [at, rows] of before.entries()) {
        const into = tx.objectStore(all[at] ?? 'vault');
        await into.clear();
        for (const row of rows) await into.put(row);
      }
    });
    restartBrowser();
    const after = await openContext();
    expect(after.loss).toMatchObject({ expected: 8, found: 4 });
    valueOf(await after.saveCall(after.store, aCall({ at: 11, ticketNumber: 'T-since' })));
    expect(valueOf(await after.restoreFromSecondCopy(after.store))).toBe(4);
    expect((await readWitness()).loss).toBeUndefined();
    expect(valueOf(await after.restoreFromSecondCopy(after.store))).toBe(0);
    expect(await numbersIn(after)).toEqual([...everything, 'T-5', 'T-6', 'T-7', 'T-8', 'T-since'].sort());
    // The second copy goes on from there: it has what was written after the fall as well.
    valueOf(await after.catchUp(after.store, 2));
    await after.write(after.store.database, ['issues'], (tx) => tx.objectStore('issues').clear());
    expect(valueOf(await after.restoreFromSecondCopy(after.store))).toBe(9);
  });

  it('settles the loss when the rows are gone and with them what the store says of itself', async () => {
    const { store, write, ids } = await kept();
    await write(store.database, ['vault', 'issues'], async (tx) => {
      await tx.objectStore('vault').delete('tally');
      for (const id of ids.slice(0, 3)) await tx.objectStore('issues').delete(id);
    });
    restartBrowser();
    const after = await openContext();
    expect(after.loss).toMatchObject({ expected: 4, found: 0 });
    expect(valueOf(await after.restoreFromSecondCopy(after.store))).toBe(3);
    expect((await readWitness()).loss).toBeUndefined();
    expect(await numbersIn(after)).toEqual(everything);
    expect(valueOf(await after.restoreFromSecondCopy(after.store))).toBe(0);
  });

  it('brings back a record in whose place a damaged database gives nothing, without an error', async () => {
    const { store, ids } = await kept();
    const { getAll } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype) as unknown as {
      getAll: { value: (this: IDBObjectStore, query?: unknown) => IDBRequest<unknown[]> };
    };
    const spy = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      query?: unknown,
    ) {
      const request = getAll.value.call(this, query);
      const hollow = (rows: unknown[]) =>
        rows.map((row) => ((row as { id: string }).id === ids[1] ? null : row));
      request.addEventListener('success', () => {
        Object.defineProperty(request, 'result', { value: hollow(request.result) });
      });
      return request;
    });
    const [found] = valueOf(await lookInSecondCopy(store));
    spy.mockRestore();
    expect(found).toMatchObject({ issues: 1, calls: 1 });
  });

  it('leaves alone what the agent deleted', async () => {
    const { store, discardDraft } = await kept();
    valueOf(await discardDraft(store, 'open'));
    expect(valueOf(await restoreFromSecondCopy(store))).toBe(0);
    expect(await store.database.getAllKeys('drafts')).toEqual([]);
  });

  it('changes nothing when it breaks in the middle', async () => {
    const { store, write, ids, restoreFromSecondCopy: restore } = await kept();
    await write(store.database, ['issues'], async (tx) => {
      for (const id of ids) await tx.objectStore('issues').delete(id);
    });
    const { value: put } = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') as {
      value: (this: IDBObjectStore, row: unknown) => IDBRequest<IDBValidKey>;
    };
    let puts = 0;
    const breaks = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row: unknown,
    ) {
      puts += 1;
      if (puts === 6) throw new DOMException('no', 'UnknownError');
      return put.call(this, row);
    });
    expect(await restore(store)).toEqual({ ok: false, reason: 'write-failed' });
    breaks.mockRestore();
    restartBrowser();
    const again = await openContext();
    expect(await again.store.database.count('issues')).toBe(0);
    expect(valueOf(await again.restoreFromSecondCopy(again.store))).toBe(4);
  });

  it('says how much of a damaged copy is lost, and brings back the rest', async () => {
    const { store, write, ids } = await kept();
    const bytes = disk.get('journal-1') ?? new Uint8Array();
    bytes.fill(0, bytes.length - 1000, bytes.length - 990);
    await write(store.database, ['issues'], async (tx) => {
      for (const id of ids) await tx.objectStore('issues').delete(id);
    });
    const [found] = valueOf(await lookInSecondCopy(store));
    expect(found?.unreadable).toBeGreaterThan(0);
    expect(valueOf(await restoreFromSecondCopy(store))).toBeGreaterThanOrEqual(3);
  });
});
