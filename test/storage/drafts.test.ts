import { newBrowser, world } from './support/browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/domain/settings';
import { aDraft } from './support/build';
import { openContext, valueOf } from './support/context';

beforeEach(newBrowser);

describe('a draft', () => {
  it('survives at every keystroke, the last one winning', async () => {
    const { store, saveDraft, flushDrafts } = await openContext();
    const text = 'what the agent typed';
    for (let end = 1; end <= text.length; end += 1)
      void saveDraft(store, aDraft('d', text.slice(0, end), end));
    await flushDrafts();
    expect((await openContext()).drafts.drafts.map(({ packet }) => packet.notes)).toEqual([text]);
  });

  it('is written once while its first write is under way, however fast the typing', async () => {
    const { store, saveDraft } = await openContext();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const saves = Array.from({ length: 50 }, (_, n) => saveDraft(store, aDraft('d', `text ${n}`)));
    (await Promise.all(saves)).forEach(valueOf);
    // The first and the last version, each with its number in the tally.
    expect(put.mock.calls.length).toBeLessThanOrEqual(4);
    put.mockRestore();
  });

  it('keeps others as they are, newest first', async () => {
    const { store, saveDraft, listDrafts } = await openContext();
    await Promise.all([saveDraft(store, aDraft('old', 'a', 1)), saveDraft(store, aDraft('new', 'b', 2))]);
    expect(valueOf(await listDrafts(store)).drafts.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('is gone when discarded, also from under a keystroke on its way', async () => {
    const { store, saveDraft, discardDraft, listDrafts } = await openContext();
    void saveDraft(store, aDraft('d', 'a'));
    void saveDraft(store, aDraft('d', 'ab'));
    valueOf(await discardDraft(store, 'd'));
    expect(valueOf(await listDrafts(store)).drafts).toEqual([]);
  });

  it('does not keep the next ones from being written when one cannot be', async () => {
    const { store, saveDraft, listDrafts } = await openContext();
    const noStore = { ...store, database: undefined } as unknown as typeof store;
    const broken = saveDraft(noStore, aDraft('broken', 'a'));
    const good = saveDraft(store, aDraft('good', 'b'));
    await expect(broken).rejects.toThrow(TypeError);
    expect((await good).ok).toBe(true);
    expect(valueOf(await listDrafts(store)).drafts.map(({ id }) => id)).toEqual(['good']);
  });

  it('says that it was not saved when there is no room', async () => {
    const { store, saveDraft } = await openContext();
    world.freeBytes = 0;
    expect(await saveDraft(store, aDraft('d', 'a'))).toEqual({ ok: false, reason: 'low-space' });
  });

  it('edited in two windows at once keeps what each of them typed', async () => {
    const [one, two] = [await openContext(), await openContext()];
    const base = aDraft('d', 'a');
    valueOf(await one.saveDraft(one.store, base));
    const edits = Array.from({ length: 20 }, (_, n) => {
      const { store, saveDraft } = n % 2 === 0 ? one : two;
      const note = { id: `n${n}`, at: n, text: 'x' };
      return saveDraft(store, { ...base, notes: [note] }, base);
    });
    (await Promise.all(edits)).forEach(valueOf);
    const [merged] = valueOf(await one.listDrafts(one.store)).drafts;
    // Each window writes its newest version only; what it answers is what both typed.
    expect(merged?.notes.map(({ id }) => id)).toEqual(expect.arrayContaining(['n18', 'n19']));
  });

  it('that was cleared while the write before was under way stays cleared, and another window’s words stay too', async () => {
    const [one, two] = [await openContext(), await openContext()];
    const base = valueOf(await one.saveDraft(one.store, aDraft('d', '', 1)));
    const theirs = { ...base, packet: { ...base.packet, members: 'theirs' } };
    valueOf(await two.saveDraft(two.store, theirs, base));
    const typed = one.saveDraft(one.store, aDraft('d', 'Asked for the screen', 2), base);
    // Nothing has come back yet: this one is typed over the same base as the one before it.
    const cleared = one.saveDraft(one.store, aDraft('d', '', 3), base);
    valueOf(await typed);
    const { packet } = valueOf(await cleared);
    expect(packet).toMatchObject({ notes: '', members: 'theirs' });
    const [kept] = (await openContext()).drafts.drafts;
    expect(kept?.packet).toMatchObject({ notes: '', members: 'theirs' });
  });

  it('answers with what is on disk, the other window’s words included', async () => {
    const [one, two] = [await openContext(), await openContext()];
    const base = aDraft('d', 'a');
    valueOf(await one.saveDraft(one.store, base));
    valueOf(await two.saveDraft(two.store, { ...base, representative: 'Sam' }, base));
    const kept = valueOf(await one.saveDraft(one.store, { ...base, ticketNumber: 'T-1' }, base));
    expect(kept).toMatchObject({ representative: 'Sam', ticketNumber: 'T-1' });
  });

  it('that cannot be read is counted and kept', async () => {
    const { store, saveDraft, write } = await openContext();
    valueOf(await saveDraft(store, aDraft('good', 'a')));
    await write(store.database, ['drafts'], (tx) => tx.objectStore('drafts').put({ id: 'bad' }));
    const { drafts } = await openContext();
    expect(drafts).toMatchObject({ drafts: [{ id: 'good' }], unreadable: 1 });
    expect(await store.database.count('drafts')).toBe(2);
  });
});

describe('settings', () => {
  it('come back as they were saved', async () => {
    const { store, saveSettings } = await openContext();
    const mine = { ...defaultSettings, profile: { ...defaultSettings.profile, name: 'Ann Example' } };
    valueOf(await saveSettings(store, mine));
    expect((await openContext()).settings).toEqual({ settings: mine, unreadable: false });
  });

  it('that cannot be read are replaced by defaults for now, with a flag, and stay on disk', async () => {
    const { store, write } = await openContext();
    await write(store.database, ['settings'], (tx) =>
      tx.objectStore('settings').put({ id: 'settings', v: 1 }),
    );
    expect((await openContext()).settings).toEqual({ settings: defaultSettings, unreadable: true });
    expect(await store.database.get('settings', 'settings')).toEqual({ id: 'settings', v: 1 });
  });
});
