import { newBrowser, restartBrowser } from '../support/browser';
import { disk, newFiles } from '../support/files';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { copySecret } from '../../../src/storage/copy-keys';
import type { Letterbox } from '../../../src/storage/letterbox';
import { aCall, aDraft, dueAt } from '../support/build';
import { newContext, openContext, valueOf } from '../support/context';
import { cheap, passphrase, protectedContext } from '../support/protected';

beforeEach(() => {
  newBrowser();
  newFiles();
});

type Opened = Awaited<ReturnType<typeof openContext>>;

async function letterboxOf({ openStore }: Pick<Opened, 'openStore'>): Promise<Letterbox> {
  const opening = await openStore();
  if (opening.kind !== 'locked') throw new Error(`it is ${opening.kind}`);
  return opening.letterbox;
}

/** A protected store with one ticket and its copy; locked, and then two tickets and a draft typed. */
async function typedWhileLocked() {
  const context = await protectedContext();
  const { issueId } = valueOf(
    await context.saveCall(context.store, aCall({ at: 1, ticketNumber: 'T-before' })),
  );
  valueOf(await context.catchUp(context.store, 1));
  await context.lockNow();
  const letterbox = await letterboxOf(context);
  valueOf(await context.saveDraft(letterbox, aDraft('saved', 'x')));
  const further = aCall({ at: 2, issueId, ticketNumber: 'T-further', draftId: 'saved', followUp: dueAt(5) });
  valueOf(await context.saveCall(letterbox, further));
  valueOf(await context.saveCall(letterbox, aCall({ at: 3, ticketNumber: 'T-new' })));
  valueOf(await context.saveDraft(letterbox, aDraft('open', 'half a note')));
  valueOf(await context.saveDraft(letterbox, aDraft('taken-back', 'never mind')));
  valueOf(await context.discardDraft(letterbox, 'taken-back'));
  expect(valueOf(await context.catchUp(letterbox, 1))).toBe('kept');
  return { ...context, issueId, letterbox };
}

async function unlocked(): Promise<Opened> {
  const context = await newContext();
  expect(await context.unlock(passphrase, cheap)).toEqual({ kind: 'unlocked' });
  return openContext();
}

async function ticketsIn({ store, listIssues, getIssue }: Opened): Promise<string[][]> {
  const { issues } = valueOf(await listIssues(store, { limit: 99 }));
  const files = await Promise.all(issues.map(async ({ issue }) => valueOf(await getIssue(store, issue.id))));
  return files.map(({ calls }) => calls.map(({ ticketNumber }) => ticketNumber)).sort();
}

const all = [['T-before', 'T-further'], ['T-new']];
const draftsIn = ({ drafts }: Opened) => drafts.drafts.map(({ id, packet }) => [id, packet.notes]);

describe('what is written while the vault is locked', () => {
  it('is in the second copy, and nobody can read it there', async () => {
    await typedWhileLocked();
    const bytes = Buffer.from(disk.get('journal-2') ?? disk.get('journal-1') ?? []).toString('latin1');
    expect(bytes).toContain('letterbox');
    expect(bytes).not.toMatch(/T-further|T-new|half a note/);
  });

  it('comes back with the passphrase when the whole database is gone before anyone unlocked it', async () => {
    await typedWhileLocked();
    globalThis.indexedDB = new IDBFactory();
    restartBrowser();
    const anew = await openContext();
    expect(valueOf(await anew.lookInSecondCopy(anew.store))).toMatchObject([{ locked: true }]);
    const found = valueOf(await anew.lookInSecondCopy(anew.store, copySecret(passphrase)));
    expect(found).toMatchObject([{ issues: 2, calls: 3, drafts: 1, newestCall: 3, unreadable: 0 }]);
    expect(valueOf(await anew.restoreFromSecondCopy(anew.store, copySecret(passphrase)))).toBe(4);
    const again = await openContext();
    expect(await ticketsIn(again)).toEqual(all);
    expect(draftsIn(again)).toEqual([['open', 'half a note']]);
    expect(again.loss).toBeUndefined();
    expect(valueOf(await again.readReminders(9)).due).toBe(1);
    // All of it is in the new vault's own copy, so the old one is gone.
    expect(valueOf(await again.lookInSecondCopy(again.store))).toMatchObject([
      { locked: false, letters: [] },
    ]);
  });

  it('is not brought back once it has come to its place', async () => {
    await typedWhileLocked();
    const after = await unlocked();
    expect(await ticketsIn(after)).toEqual(all);
    expect(draftsIn(after)).toEqual([['open', 'half a note']]);
    valueOf(await after.catchUp(after.store, 1));
    valueOf(await after.discardDraft(after.store, 'open'));
    expect(valueOf(await after.restoreFromSecondCopy(after.store))).toBe(0);
    globalThis.indexedDB = new IDBFactory();
    restartBrowser();
    const anew = await openContext();
    valueOf(await anew.restoreFromSecondCopy(anew.store, copySecret(passphrase)));
    expect(await ticketsIn(await openContext())).toEqual(all);
  });

  it('comes back when only the letterbox was lost, once, and stays away when it is deleted then', async () => {
    const { write, letterbox } = await typedWhileLocked();
    await write(letterbox.database, ['letterbox'], (tx) => tx.objectStore('letterbox').clear());
    const after = await unlocked();
    expect(await ticketsIn(after)).toEqual([['T-before']]);
    expect(valueOf(await after.restoreFromSecondCopy(after.store))).toBe(3);
    const again = await openContext();
    expect(await ticketsIn(again)).toEqual(all);
    expect(draftsIn(again)).toEqual([['open', 'half a note']]);
    valueOf(await again.discardDraft(again.store, 'open'));
    expect(valueOf(await again.restoreFromSecondCopy(again.store))).toBe(0);
    expect(draftsIn(await openContext())).toEqual([]);
  });

  it('comes back when it was typed on after the first of it was taken in', async () => {
    await typedWhileLocked();
    const between = await unlocked();
    valueOf(await between.catchUp(between.store, 1));
    await between.lockNow();
    const letterbox = await letterboxOf(between);
    const typedOn = { ...aDraft('open', 'a whole note'), editedAt: Date.now() };
    valueOf(await between.saveDraft(letterbox, typedOn));
    valueOf(await between.catchUp(letterbox, 1));
    await between.write(letterbox.database, ['letterbox'], (tx) => tx.objectStore('letterbox').clear());
    const after = await unlocked();
    expect(draftsIn(after)).toEqual([['open', 'half a note']]);
    expect(valueOf(await after.restoreFromSecondCopy(after.store))).toBe(1);
    expect(draftsIn(await openContext())).toEqual([['open', 'a whole note']]);
    expect(valueOf(await after.restoreFromSecondCopy(after.store))).toBe(0);
  });

  it('is numbered anew when the store fell back, so that the copy takes it in', async () => {
    const context = await protectedContext();
    valueOf(await context.saveCall(context.store, aCall({ ticketNumber: 'T-1' })));
    const vault = await context.store.database.getAll('vault');
    valueOf(await context.saveCall(context.store, aCall({ ticketNumber: 'T-2' })));
    valueOf(await context.saveCall(context.store, aCall({ ticketNumber: 'T-3' })));
    valueOf(await context.catchUp(context.store, 1));
    await context.lockNow();
    const letterbox = await letterboxOf(context);
    const issues = await context.store.database.getAllKeys('issues');
    await context.write(letterbox.database, ['vault', 'issues'], async (tx) => {
      for (const row of vault) await tx.objectStore('vault').put(row);
      for (const id of issues.slice(1)) await tx.objectStore('issues').delete(id);
    });
    valueOf(await context.saveCall(letterbox, aCall({ ticketNumber: 'T-locked' })));
    expect(valueOf(await context.catchUp(letterbox, 1))).toBe('knows-more');
    expect(valueOf(await context.catchUp(letterbox, 1))).toBe('kept');
    globalThis.indexedDB = new IDBFactory();
    restartBrowser();
    const anew = await openContext();
    valueOf(await anew.restoreFromSecondCopy(anew.store, copySecret(passphrase)));
    expect((await ticketsIn(await openContext())).flat().sort()).toEqual(['T-1', 'T-2', 'T-3', 'T-locked']);
  });

  it('begins the first journal, and replaces none: that is done with the keys at hand', async () => {
    const context = await protectedContext();
    await context.lockNow();
    const letterbox = await letterboxOf(context);
    valueOf(await context.saveCall(letterbox, aCall({ ticketNumber: 'T-first' })));
    expect(valueOf(await context.catchUp(letterbox, 1))).toBe('kept');
    expect([...disk.keys()]).toEqual(['journal-1']);
    globalThis.indexedDB = new IDBFactory();
    restartBrowser();
    const anew = await openContext();
    valueOf(await anew.restoreFromSecondCopy(anew.store, copySecret(passphrase)));
    expect(await ticketsIn(await openContext())).toEqual([['T-first']]);
  });
});
