import { newBrowser, restartBrowser } from '../support/browser';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '../../../src/storage/migrations/all';
import { newContext, openContext, valueOf } from '../support/context';
import { cheap, passphrase } from '../support/protected';
import { layDown } from './lay-down';

beforeEach(newBrowser);

const everything = async () => {
  const database = await openDB('psl-companion');
  const names = [...database.objectStoreNames];
  const rows = await Promise.all(names.map((name) => database.getAll(name)));
  database.close();
  return { version: database.version, stores: Object.fromEntries(names.map((name, at) => [name, rows[at]])) };
};

describe.each([1, 2, 3])('what version %i wrote', (version) => {
  it('is there with every word and moment', async () => {
    await layDown(version);
    const { store, settings, drafts, listIssues, getIssue, readReminders, loss } = await openContext();
    expect(loss).toBeUndefined();
    expect(settings.settings).toMatchObject({
      profile: { name: 'Dana Whitfield', doiNumber: '00123' },
      reminder: { businessDays: 3, time: '10:30', notify: false },
    });
    expect(drafts.drafts.map(({ packet }) => packet.notes)).toEqual(['Renewal is due on Friday']);
    const { issues } = valueOf(await listIssues(store, { limit: 9 }));
    expect(issues.map(({ latestCall }) => latestCall?.ticketNumber)).toEqual(['007', 'INC-00043']);
    const { calls, followUps } = valueOf(await getIssue(store, issues[1]?.issue.id ?? ''));
    const texts = calls.map((call) => [call.ticketNumber, call.representative, call.said]);
    expect(texts).toEqual([
      ['INC-00042', 'Sam', 'Will be looked at.'],
      ['INC-00043', '', ''],
    ]);
    expect(followUps.at(-1)).toMatchObject({ state: 'waiting', due: '2026-11-24T09:00' });
    expect(valueOf(await readReminders(1795528800001))).toMatchObject({ due: 1, unnoticed: 1, quiet: true });
  });

  it('takes a passphrase afterwards', async () => {
    await layDown(version);
    const context = await openContext();
    valueOf(await context.setPassphrase(context.store, passphrase, { cost: cheap }));
    restartBrowser();
    const after = await newContext();
    expect(await after.unlock(passphrase, cheap)).toEqual({ kind: 'unlocked' });
    const opened = await openContext();
    expect(opened.drafts.drafts).toHaveLength(1);
    expect(valueOf(await opened.listIssues(opened.store, { limit: 9 }))).toMatchObject({ unreadable: 0 });
  });

  it('stays as it was when the change does not come to its end', async () => {
    const { stores } = await layDown(version);
    const context = await newContext();
    const breaks = () => {
      throw new Error('half-way');
    };
    expect(await context.openDatabase([...migrations, breaks])).toMatchObject({ ok: false });
    expect(await everything()).toEqual({ version, stores });
    restartBrowser();
    expect((await openContext()).drafts.drafts).toHaveLength(1);
  });
});

it('changes the keyring and adds the letterbox, and touches nothing else', async () => {
  const { stores } = await layDown(2);
  await openContext();
  const after = await everything();
  const vault = stores['vault'] as { id: string }[];
  const common = { v: 2, rev: 1, lockAfter: 15, chosen: false };
  expect(after.stores).toEqual({
    ...stores,
    vault: vault.map((row) => (row.id === 'keyring' ? { ...row, ...common } : row)),
    letterbox: [],
  });
});

it('leaves a keyring it does not know as it is', async () => {
  await layDown(2);
  const database = await openDB('psl-companion', 2);
  await database.put('vault', { id: 'keyring', v: 7, mode: 'something new' });
  database.close();
  expect(await (await newContext()).openStore()).toEqual({ kind: 'failed', reason: 'newer-version' });
  const { stores } = await everything();
  expect(stores['vault']).toContainEqual({ id: 'keyring', v: 7, mode: 'something new' });
});
