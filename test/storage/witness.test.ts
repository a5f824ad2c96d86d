import { newBrowser, restartBrowser, world } from './support/browser';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { inspectStore } from '../../src/storage/inspect';
import { acknowledgeLoss } from '../../src/storage/witness';
import { closeDatabase } from '../../src/storage/database';
import { aCall, aDraft, aPacket, dueAt } from './support/build';
import { openContext, valueOf } from './support/context';

beforeEach(async () => {
  await closeDatabase();
  newBrowser();
});

/** A store with so many issues, and a copy of its rows as they stood after `upTo` of them. */
async function storeWith(issues: number) {
  const context = await openContext();
  const ids: string[] = [];
  for (let n = 0; n < issues; n += 1) {
    ids.push(valueOf(await context.saveCall(context.store, aCall({ ticketNumber: `T-${n}` }))).issueId);
  }
  return { ...context, ids };
}

/** Takes the rows away behind our back, as a damaged file does. */
async function lose({ write, store }: Awaited<ReturnType<typeof storeWith>>, ...ids: string[]) {
  await write(store.database, ['issues'], async (tx) => {
    for (const id of ids) await tx.objectStore('issues').delete(id);
  });
}

const lossAtOpening = async () => (await openContext()).loss;
const inspected = async () => valueOf(await inspectStore(99));

describe('the witness outside the database', () => {
  it('agrees with a store that is whole, whatever was done', async () => {
    const { ids, store, closeIssue, saveCall, claimNotices } = await storeWith(3);
    valueOf(await closeIssue(store, ids[0] ?? '', 2));
    valueOf(await saveCall(store, aCall({ issueId: ids[1] ?? '', followUp: dueAt(5) })));
    valueOf(await claimNotices(10, 'notice'));
    restartBrowser();
    expect(await lossAtOpening()).toBeUndefined();
    expect(await inspected()).toBeUndefined();
  });

  it('misses nothing where no ticket was saved yet, only a draft typed, and none where the last one was deleted', async () => {
    const { store, saveDraft, discardDraft } = await openContext();
    expect(await inspected()).toBeUndefined();
    valueOf(await saveDraft(store, aDraft('d-1', 'half a note')));
    restartBrowser();
    expect(await inspected()).toBeUndefined();
    expect(await lossAtOpening()).toBeUndefined();
    valueOf(await discardDraft(store, 'd-1'));
    expect(await inspected()).toBeUndefined();
  });

  it('may lag behind the store', async () => {
    const { store, saveCall } = await storeWith(2);
    const before = world.notes.get('witness');
    valueOf(await saveCall(store, aCall()));
    await new Promise((resolve) => setTimeout(resolve));
    world.notes.set('witness', before);
    expect(await lossAtOpening()).toBeUndefined();
  });

  it('tells when the whole database is gone, until the agent has taken note', async () => {
    await storeWith(3);
    globalThis.indexedDB = new IDBFactory();
    expect(await lossAtOpening()).toMatchObject({ expected: 3, found: 0 });
    const { store, saveCall } = await openContext();
    valueOf(await saveCall(store, aCall()));
    expect(await lossAtOpening()).toMatchObject({ expected: 3, found: 0 });
    await acknowledgeLoss();
    expect(await lossAtOpening()).toBeUndefined();
  });

  it('tells when the store fell back to an earlier state', async () => {
    const context = await storeWith(2);
    const earlier = await context.store.database.getAll('vault');
    valueOf(await context.saveCall(context.store, aCall()));
    const [newest = ''] = (await context.store.database.getAllKeys('issues')).filter(
      (id) => !context.ids.includes(id),
    );
    await lose(context, newest);
    await context.write(context.store.database, ['vault'], async (tx) => {
      for (const row of earlier) await tx.objectStore('vault').put(row);
    });
    expect(await lossAtOpening()).toMatchObject({ expected: 3, found: 2 });
  });

  it('keeps nobody from the tickets when it cannot be read', async () => {
    await storeWith(1);
    const whole = world.gate;
    world.gate = (call, act) =>
      call.startsWith('local.') || call.startsWith('session.')
        ? Promise.reject(new Error('broken'))
        : whole(call, act);
    const { store, listIssues } = await openContext();
    world.gate = whole;
    expect(valueOf(await listIssues(store, { limit: 9 })).issues).toHaveLength(1);
  });

  it('holds nothing about anyone', async () => {
    const { store, saveCall } = await openContext();
    valueOf(await saveCall(store, aCall({ packet: aPacket({ notes: 'MARKER' }), ticketNumber: 'MARKER' })));
    const witness = world.notes.get('witness') as object;
    expect(Object.keys(witness).sort()).toEqual(['fold', 'issues', 'last', 'vaultId']);
    expect(JSON.stringify(witness)).not.toContain('MARKER');
  });
});

describe('looking through the store', () => {
  it('finds rows that are gone while the tally is still there, once', async () => {
    const context = await storeWith(5);
    await lose(context, context.ids[1] ?? '', context.ids[3] ?? '');
    expect(await inspected()).toEqual({ expected: 5, found: 3, noticedAt: 99 });
    expect(await lossAtOpening()).toEqual({ expected: 5, found: 3, noticedAt: 99 });
    await acknowledgeLoss();
    expect(await inspected()).toBeUndefined();
    expect(await lossAtOpening()).toBeUndefined();
  });

  it('finds a row that fell back to an earlier version', async () => {
    const context = await storeWith(2);
    const [row] = await context.store.database.getAll('issues');
    const { id } = row as { id: string };
    valueOf(await context.closeIssue(context.store, id, 2));
    await context.write(context.store.database, ['issues'], (tx) => tx.objectStore('issues').put(row));
    expect(await inspected()).toEqual({ expected: 2, found: 2, noticedAt: 99 });
  });

  it('counts more rows than one piece', async () => {
    const { store, write } = await storeWith(1);
    await write(store.database, ['issues'], async (tx) => {
      for (let n = 0; n < 1200; n += 1) await tx.objectStore('issues').put({ id: `x${n}` });
    });
    expect(await inspected()).toMatchObject({ expected: 1, found: 1201 });
  });
});
