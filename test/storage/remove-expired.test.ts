import { newBrowser, restartBrowser, world } from './support/browser';
import { disk, newFiles } from './support/files';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/domain/settings';
import type { SealedRow } from '../../src/storage/seal';
import type { KeepMonths } from '../../src/domain/retention';
import { aCall } from './support/build';
import { openContext, valueOf } from './support/context';

beforeEach(() => {
  newBrowser();
  newFiles();
});

const day = 24 * 3_600_000;
const closedAt = Date.parse('2025-01-01T12:00:00Z');
const end = Date.parse('2026-01-01T12:00:00Z');

async function context() {
  const opened = await openContext();
  const [removing, leaving, destroying] = await Promise.all([
    import('../../src/storage/remove-expired'),
    import('../../src/storage/leaving-soon'),
    import('../../src/storage/destroy-removed'),
  ]);
  return { ...opened, ...removing, ...leaving, ...destroying };
}

/** One open issue and two closed ones, of which the agent was shown what goes soon at `shownAt`. */
async function withIssues(shownAt = end - 20 * day, months: KeepMonths = 12) {
  const opened = await context();
  const { store, saveCall, closeIssue, listLeaving, noteShown } = opened;
  const ids: string[] = [];
  for (const ticketNumber of ['open', 'long closed', 'just closed']) {
    ids.push(valueOf(await saveCall(store, aCall({ ticketNumber }))).issueId);
  }
  const [, long = '', just = ''] = ids;
  valueOf(await closeIssue(store, long, closedAt));
  valueOf(await closeIssue(store, just, end - day));
  const leaving = valueOf(await listLeaving(store, months, shownAt));
  valueOf(await noteShown(store, leaving, shownAt));
  return { ...opened, leaving, long };
}

async function ticketsLeft() {
  const { store, listIssues } = await openContext();
  const { issues } = valueOf(await listIssues(store, { limit: 10 }));
  return issues.map(({ latestCall }) => latestCall?.ticketNumber);
}

const all = ['just closed', 'long closed', 'open'];

describe('closed issues whose time is over', () => {
  it('are listed with their day, and then removed, with a note that they are gone on purpose', async () => {
    const { leaving, removeExpired, store, long } = await withIssues();
    expect(leaving.issues.map(({ issue, at }) => [issue.id, at])).toEqual([[long, end]]);
    expect(valueOf(await removeExpired(end))).toBe(1);
    expect(await ticketsLeft()).toEqual(['just closed', 'open']);
    expect(await store.database.get('removed', `issues|${long}`)).toMatchObject({ id: `issues|${long}` });
  });

  it('leave the store whole: its witness misses nothing', async () => {
    const { removeExpired } = await withIssues();
    await removeExpired(end);
    const later = await openContext();
    expect(later.loss).toBeUndefined();
    expect(valueOf(await later.inspectStore(end))).toBeUndefined();
  });

  it('stay when nobody was shown the list a week before', async () => {
    const { removeExpired } = await withIssues(end - 6 * day);
    expect(valueOf(await removeExpired(end))).toBe(0);
    expect(valueOf(await removeExpired(end + 2 * day))).toBe(1);
  });

  it('stay when the list was too long to show them', async () => {
    const { store, saveCall, closeIssue, listLeaving, noteShown, removeExpired } = await context();
    for (let at = 0; at < 203; at += 1) {
      const { issueId } = valueOf(await saveCall(store, aCall({ ticketNumber: `INC-${at}` })));
      valueOf(await closeIssue(store, issueId, closedAt - 203 + at));
    }
    const leaving = valueOf(await listLeaving(store, 12, end - 20 * day));
    expect(leaving).toMatchObject({ more: true, issues: { length: 200 } });
    valueOf(await noteShown(store, leaving, end - 20 * day));
    expect(valueOf(await removeExpired(end))).toBe(199);
    const rest = valueOf(await listLeaving(store, 12, end));
    expect(rest).toMatchObject({ more: false, issues: { length: 4 } });
  });

  it('stay before their day', async () => {
    const { removeExpired } = await withIssues();
    expect(valueOf(await removeExpired(end - 1))).toBe(0);
    expect(await ticketsLeft()).toEqual(all);
  });

  it.each([
    [24, 3],
    [0, 3],
    [3, 2],
  ] as const)('follow the choice of %i months', async (keepMonths, left) => {
    const { store, saveSettings, removeExpired } = await withIssues();
    valueOf(await saveSettings(store, { ...defaultSettings, keepMonths }));
    await removeExpired(end);
    expect(await ticketsLeft()).toHaveLength(left);
  });

  it('stay when the stored settings do not say how long', async () => {
    const { store, saveSettings, removeExpired, write } = await withIssues();
    valueOf(await saveSettings(store, defaultSettings));
    await write(store.database, ['settings'], async (transaction) => {
      const row = (await transaction.objectStore('settings').get('settings')) as { keepMonths?: unknown };
      delete row.keepMonths;
      await transaction.objectStore('settings').put(row);
    });
    expect(valueOf(await removeExpired(end))).toBe(0);
  });

  it('stay when the choice cannot be read', async () => {
    const { store, saveSettings, removeExpired, write } = await withIssues();
    valueOf(await saveSettings(store, { ...defaultSettings, keepMonths: 3 }));
    await write(store.database, ['settings'], async (transaction) => {
      const row = (await transaction.objectStore('settings').get('settings')) as object;
      await transaction.objectStore('settings').put({ ...row, keepMonths: 'soon' });
    });
    expect(valueOf(await removeExpired(end))).toBe(0);
  });

  it('stay while a loss has not been looked at, and while storage is frozen', async () => {
    const { removeExpired, freeze } = await withIssues();
    world.notes.set('loss', { expected: 3, found: 2, noticedAt: end });
    expect(valueOf(await removeExpired(end))).toBe(0);
    world.notes.delete('loss');
    await freeze('damaged');
    expect((await removeExpired(end)).ok).toBe(false);
    restartBrowser();
    expect(await ticketsLeft()).toEqual(all);
  });

  it('stay when they were opened again or called about in the meantime', async () => {
    const { store, long, reopenIssue, removeExpired } = await withIssues();
    valueOf(await reopenIssue(store, long));
    expect(valueOf(await removeExpired(end))).toBe(0);
    expect(await ticketsLeft()).toEqual(all);
  });

  it('are looked for once a day', async () => {
    const { removeExpired, store } = await withIssues();
    await removeExpired(end - day / 2);
    expect(valueOf(await removeExpired(end))).toBe(0);
    expect(await store.database.get('vault', 'retention')).toMatchObject({ lookedAt: end - day / 2 });
    expect(valueOf(await removeExpired(end + day))).toBe(1);
  });

  it('go while the vault needs no key: only marks in the clear are read', async () => {
    const { store, removeExpired } = await withIssues();
    const row = (await store.database.getAll('issues')) as Record<string, unknown>[];
    const clear = row.map(({ data: _, iv: __, ...marks }) => Object.keys(marks).sort().join());
    expect(new Set(clear)).toEqual(new Set(['id,keyId,rank,seq,v', 'closedAt,id,keyId,rank,seq,v']));
    expect(valueOf(await removeExpired(end))).toBe(1);
  });

  it('cannot be read again from old bytes: their key is given up, and what stays is sealed anew', async () => {
    const { store, long, removeExpired, destroyRemoved } = await withIssues();
    const bytes: unknown = await store.database.get('issues', long);
    expect(valueOf(await destroyRemoved(store))).toBe(false);
    valueOf(await removeExpired(end));
    expect(valueOf(await destroyRemoved(store))).toBe(true);
    expect(valueOf(await destroyRemoved(store))).toBe(false);
    const later = await openContext();
    const { unseal } = await import('../../src/storage/seal');
    expect(await unseal(later.store.vault.keys, 'issues', bytes)).toEqual({ unreadable: 'unknown-key' });
    expect(later.store.vault.keys.size).toBe(1);
    expect(later.loss).toBeUndefined();
    expect(await ticketsLeft()).toEqual(['just closed', 'open']);
  });

  it('go from the second copy too, with the key they were sealed by, and do not come back from it', async () => {
    const { store, long, removeExpired, destroyRemoved } = await withIssues();
    const { catchUp } = await import('../../src/storage/journal/keep');
    valueOf(await catchUp(store, end));
    const { keyId, data } = (await store.database.get('issues', long)) as SealedRow;
    const copies = () => Buffer.concat([...disk.values()]);
    expect(copies().includes(Buffer.from(data))).toBe(true);
    valueOf(await removeExpired(end));
    valueOf(await destroyRemoved(store));
    valueOf(await catchUp(store, end));
    expect([...disk.keys()]).toEqual(['journal-2']);
    expect(copies().includes(Buffer.from(data))).toBe(false);
    expect(copies().includes(keyId)).toBe(false);
    const { lookInSecondCopy } = await openContext();
    for (const found of valueOf(await lookInSecondCopy(store))) expect(found.missing).toEqual([]);
  });
});
