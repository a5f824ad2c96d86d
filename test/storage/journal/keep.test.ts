import { newBrowser, restartBrowser, world } from '../support/browser';
import { disk, files, newFiles } from '../support/files';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Copy } from '../../../src/storage/copy';
import { catchUp, withJournals } from '../../../src/storage/journal/keep';
import { readJournal } from '../../../src/storage/journal/read-copy';
import { unseal } from '../../../src/storage/seal';
import { aCall, aDraft } from '../support/build';
import { openContext, valueOf } from '../support/context';

beforeEach(() => {
  newBrowser();
  newFiles();
});

const copies = async (): Promise<Copy[]> =>
  valueOf(
    await withJournals(
      async (all) => ({ ok: true, value: await Promise.all(all.map(readJournal)) }),
      () => [],
    ),
  );

async function onlyCopy(): Promise<Copy> {
  const [copy, ...others] = await copies();
  if (!copy || others.length > 0) throw new Error(`there are ${others.length + (copy ? 1 : 0)} copies`);
  return copy;
}

/** A store with one issue, a draft, settings and a journal of them. */
async function begun() {
  const context = await openContext();
  const { issueId } = valueOf(await context.saveCall(context.store, aCall({ ticketNumber: 'T-1' })));
  valueOf(await context.saveDraft(context.store, aDraft('d-1', 'half')));
  valueOf(await context.saveSettings(context.store, context.settings.settings));
  expect(valueOf(await catchUp(context.store, 1))).toBe('kept');
  return { ...context, issueId };
}

describe('the journal', () => {
  it('holds every row as it is sealed, the keyring, and nothing anyone could read', async () => {
    const { store } = await begun();
    const copy = await onlyCopy();
    expect([...copy.records.keys()].map((key) => key.split('|')[0]).sort()).toEqual([
      'drafts',
      'issues',
      'settings',
    ]);
    expect(copy.keyring).toEqual(await store.database.get('vault', 'keyring'));
    for (const { store: name, row } of copy.records.values()) {
      expect(await unseal(store.vault.keys, name as 'issues', row)).toHaveProperty('value');
    }
    expect(Buffer.from(disk.get('journal-1') ?? []).toString('latin1')).not.toMatch(/T-1|half|123456789/);
  });

  it('is appended to, and does nothing when there is nothing new', async () => {
    const { store, saveCall, issueId } = await begun();
    const before = disk.get('journal-1')?.length;
    valueOf(await catchUp(store, 1));
    expect(disk.get('journal-1')?.length).toBe(before);
    valueOf(await saveCall(store, aCall({ issueId, ticketNumber: 'T-2', draftId: 'd-1' })));
    valueOf(await catchUp(store, 1));
    const { records } = await onlyCopy();
    expect(records.get(`issues|${issueId}`)?.row).toEqual(await store.database.get('issues', issueId));
    expect(records.get('drafts|d-1')).toMatchObject({ row: undefined });
  });

  it('takes in what others wrote and were killed before they could copy', async () => {
    await begun();
    const other = await openContext();
    for (let n = 0; n < 700; n += 1)
      valueOf(await other.saveCall(other.store, aCall({ ticketNumber: `T-${n}` })));
    const next = await openContext();
    valueOf(await catchUp(next.store, 1));
    expect([...(await onlyCopy()).records.values()].filter(({ store }) => store === 'issues')).toHaveLength(
      701,
    );
  });

  it('survives being torn off at any byte', async () => {
    const { store, saveDraft } = await begun();
    const whole = disk.get('journal-1') ?? new Uint8Array();
    valueOf(await saveDraft(store, aDraft('d-2', 'newer')));
    valueOf(await catchUp(store, 1));
    const longer = disk.get('journal-1') ?? new Uint8Array();
    for (let cut = whole.length; cut < longer.length; cut += 7) {
      disk.set('journal-1', longer.slice(0, cut));
      valueOf(await catchUp(store, 1));
      expect(disk.get('journal-1')?.length, `cut at ${cut}`).toBe(longer.length);
      expect((await onlyCopy()).records.get('drafts|d-2')).toBeDefined();
    }
  });

  it('reads past a damaged place in the middle and says how much is damaged', async () => {
    const { store, saveDraft } = await begun();
    for (let n = 2; n < 9; n += 1) valueOf(await saveDraft(store, aDraft(`d-${n}`, 'x')));
    valueOf(await catchUp(store, 1));
    const bytes = disk.get('journal-1') ?? new Uint8Array();
    bytes.fill(0, bytes.length - 1500, bytes.length - 1400);
    const copy = await onlyCopy();
    expect(copy.damaged).toBeGreaterThan(0);
    expect(copy.records.get('drafts|d-8')).toBeDefined();
    expect(copy.records.get('drafts|d-1')).toBeDefined();
  });

  it('is written anew when the keyring changes, and the old one is gone', async () => {
    const { store, write } = await begun();
    const keyring = (await store.database.get('vault', 'keyring')) as object;
    await write(store.database, ['vault'], (tx) => tx.objectStore('vault').put({ ...keyring, rev: 2 }));
    valueOf(await catchUp(store, 1));
    expect([...disk.keys()]).toEqual(['journal-2']);
    expect((await onlyCopy()).keyring).toMatchObject({ rev: 2 });
  });

  it('is written anew when it has grown, and not from a database that misses something', async () => {
    const { store, saveDraft, write, issueId } = await begun();
    const grow = async () => {
      for (let n = 0; n < 9; n += 1) valueOf(await saveDraft(store, aDraft('d-1', 'x'.repeat(499_000))));
      valueOf(await catchUp(store, 1));
    };
    for (let n = 0; n < 9; n += 1) {
      valueOf(await saveDraft(store, aDraft('d-1', 'x'.repeat(499_000))));
      valueOf(await catchUp(store, 1));
    }
    expect([...disk.keys()]).toEqual(['journal-2']);
    expect((await onlyCopy()).records.size).toBe(3);
    await write(store.database, ['issues'], (tx) => tx.objectStore('issues').delete(issueId));
    await grow();
    await grow();
    expect((await onlyCopy()).records.get(`issues|${issueId}`)?.row).toBeDefined();
  });

  it('that was not finished does not count', async () => {
    const { store } = await begun();
    const whole = disk.get('journal-1') ?? new Uint8Array();
    const half = whole.slice(0, whole.length - 40);
    half[1] = 0;
    disk.set('journal-2', half);
    valueOf(await catchUp(store, 1));
    expect([...disk.keys()]).toEqual(['journal-1']);
  });

  it('notices a database that fell back, and goes on holding both what was lost and what is new', async () => {
    const { store, saveCall, write, issueId } = await begun();
    const earlier = {
      issues: await store.database.getAll('issues'),
      tally: await store.database.get('vault', 'tally'),
    };
    const lost = valueOf(await saveCall(store, aCall({ ticketNumber: 'T-lost' })));
    valueOf(await catchUp(store, 1));
    world.notes.clear(); // the witness is gone too
    await write(store.database, ['vault', 'issues'], async (tx) => {
      await tx.objectStore('issues').delete(lost.issueId);
      await tx.objectStore('vault').put(earlier.tally);
    });
    const fresh = valueOf(await saveCall(store, aCall({ ticketNumber: 'T-new' })));
    await write(store.database, ['vault'], (tx) => tx.objectStore('vault').put(earlier.tally));
    restartBrowser();
    expect(valueOf(await catchUp(store, 5))).toBe('knows-more');
    expect((await openContext()).loss).toEqual({ expected: 2, found: 2, noticedAt: 5 });
    expect(valueOf(await catchUp(store, 6))).toBe('kept');
    const { records } = await onlyCopy();
    for (const id of [issueId, lost.issueId, fresh.issueId])
      expect(records.get(`issues|${id}`)?.row).toBeDefined();
  });

  it('an older one in its place is brought up to date; without a database as well, the loss is known', async () => {
    const { store, saveCall } = await begun();
    const older = new Map(disk);
    const { issueId } = valueOf(await saveCall(store, aCall({ ticketNumber: 'T-later' })));
    valueOf(await catchUp(store, 2));
    const putOlder = () => {
      disk.clear();
      for (const [name, bytes] of older) disk.set(name, bytes.slice());
    };
    putOlder();
    restartBrowser();
    const again = await openContext();
    expect(valueOf(await catchUp(again.store, 3))).toBe('kept');
    expect((await onlyCopy()).records.has(`issues|${issueId}`)).toBe(true);
    putOlder();
    globalThis.indexedDB = new IDBFactory();
    restartBrowser();
    expect((await openContext()).loss).toMatchObject({ expected: 2, found: 0 });
  });

  it('of a vault that is gone stays beside that of the new one', async () => {
    const { issueId } = await begun();
    globalThis.indexedDB = new IDBFactory();
    restartBrowser();
    const anew = await openContext();
    valueOf(await anew.saveCall(anew.store, aCall()));
    valueOf(await catchUp(anew.store, 1));
    const all = await copies();
    expect(all).toHaveLength(2);
    expect(all.some(({ records }) => records.has(`issues|${issueId}`))).toBe(true);
  });

  it('is done without where the browser gives no files, and made up for once it does', async () => {
    const { store, saveCall } = await openContext();
    files.refuse = true;
    valueOf(await saveCall(store, aCall()));
    expect(valueOf(await catchUp(store, 1))).toBe('not-possible');
    files.refuse = false;
    expect(valueOf(await catchUp(store, 1))).toBe('kept');
    expect((await onlyCopy()).records.size).toBe(1);
  });

  describe.each([
    ['several pages may have one file open', true],
    ['a file is open for one page at a time', false],
  ])('where %s', (_where, shared) => {
    it('has what was saved when that is acknowledged', async () => {
      files.shared = shared;
      const { store, saveCall, followWrites } = await openContext();
      const stop = followWrites(store);
      const ids: string[] = [];
      for (const ticketNumber of ['T-1', 'T-2', 'T-3'])
        ids.push(valueOf(await saveCall(store, aCall({ ticketNumber }))).issueId);
      const together = ['T-4', 'T-5'].map((ticketNumber) => saveCall(store, aCall({ ticketNumber })));
      ids.push(...(await Promise.all(together)).map((saved) => valueOf(saved).issueId));
      // Nothing is waited for any more, nor would the copy be made now: nothing reads it but these lines.
      stop();
      const { records } = await onlyCopy();
      expect(ids.filter((id) => !records.has(`issues|${id}`))).toEqual([]);
    });
  });

  it('holds a save up for a moment at most when somebody else keeps it busy', async () => {
    const { store, saveCall, followWrites } = await openContext();
    const stop = followWrites(store);
    let letGo: (() => void) | undefined;
    void navigator.locks.request('psl-companion journal', () => new Promise<void>((done) => (letGo = done)));
    const saved = valueOf(await saveCall(store, aCall({ ticketNumber: 'T-1' })));
    expect(disk.size).toBe(0);
    letGo?.();
    await vi.waitFor(async () =>
      expect((await onlyCopy()).records.has(`issues|${saved.issueId}`)).toBe(true),
    );
    stop();
  });
});
