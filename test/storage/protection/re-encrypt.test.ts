import { newBrowser, restartBrowser } from '../support/browser';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aCall, aDraft } from '../support/build';
import { newContext, openContext, valueOf, type Context } from '../support/context';
import { cheap, passphrase, protectedContext } from '../support/protected';

beforeEach(newBrowser);

const onDisk = () => openDB('psl-companion');

interface Keys {
  current: string;
  keys: { keyId: string }[];
}
const keyring = async () => (await (await onDisk()).get('vault', 'keyring')) as Keys;

/** The keys records on disk are sealed by. */
async function keysInUse(): Promise<string[]> {
  const database = await onDisk();
  const rows = await Promise.all(['settings', 'drafts', 'issues'].map((name) => database.getAll(name)));
  return [...new Set((rows.flat() as { keyId: string }[]).map(({ keyId }) => keyId))];
}

const issues = 150;

async function fill(context: Context & Awaited<ReturnType<typeof openContext>>) {
  for (let at = 0; at < issues; at += 1) {
    valueOf(await context.saveCall(context.store, aCall({ ticketNumber: `INC-${at}`, at: 1000 + at })));
  }
  for (let at = 0; at < 5; at += 1) {
    valueOf(await context.saveDraft(context.store, aDraft(`d${at}`, `note ${at}`, at)));
  }
  valueOf(await context.saveSettings(context.store, context.settings.settings));
}

async function expectEverything(context: Awaited<ReturnType<typeof openContext>>) {
  const page = valueOf(await context.listIssues(context.store, { limit: 1000 }));
  expect(page.unreadable).toBe(0);
  expect(page.issues.map(({ latestCall }) => latestCall?.ticketNumber)).toEqual(
    Array.from({ length: issues }, (_, at) => `INC-${issues - 1 - at}`),
  );
  const drafts = valueOf(await context.listDrafts(context.store));
  expect(drafts.unreadable).toBe(0);
  expect(drafts.drafts.map(({ packet }) => packet.notes)).toEqual([4, 3, 2, 1, 0].map((at) => `note ${at}`));
  expect(context.settings.unreadable).toBe(false);
  expect(context.loss).toBeUndefined();
}

/** Lets `count` writing transactions through and then behaves as a browser that was killed: nothing happens any more. */
function killAfter(count: number) {
  const begin = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
    ?.value as IDBDatabase['transaction'];
  let left = count;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    stores,
    mode,
    options,
  ) {
    const transaction = begin.call(this, stores, mode, options);
    if (mode === 'readwrite' && (left -= 1) < 0) {
      transaction.abort();
      throw new Error('killed here');
    }
    return transaction;
  });
  return {
    wasReached: () => left < 0,
    over: () => spy.mockRestore(),
  };
}

describe('a change of keys', () => {
  it('moves every record and forgets the old key', async () => {
    const context = await openContext();
    await fill(context);
    const old = (await keyring()).current;
    const seen: number[] = [];
    valueOf(await context.rotateKey(context.store, (done) => seen.push(done)));
    expect(seen.at(-1)).toBe(issues + 6);
    const { current, keys } = await keyring();
    expect(current).not.toBe(old);
    expect(keys.map(({ keyId }) => keyId)).toEqual([current]);
    expect(await keysInUse()).toEqual([current]);
    await expectEverything(await openContext());
  }, 30_000);

  it.each(['this computer only, new key', 'to a passphrase', 'passphrase, new key'] as const)(
    'loses nothing wherever it is killed (%s)',
    async (which) => {
      let reached = true;
      let points = 0;
      for (let writes = 0; reached; writes += 1) {
        newBrowser();
        const context = which === 'passphrase, new key' ? await protectedContext() : await openContext();
        await fill(context);
        const death = killAfter(writes);
        await (
          which === 'to a passphrase'
            ? context.setPassphrase(context.store, passphrase, { cost: cheap })
            : context.rotateKey(context.store)
        ).catch((error: unknown) => expect(error).toMatchObject({ message: 'killed here' }));
        reached = death.wasReached();
        death.over();
        points += 1;
        restartBrowser();

        const after = await newContext();
        if ((await after.openStore()).kind === 'locked') {
          expect(await after.unlock(passphrase, cheap)).toEqual({ kind: 'unlocked' });
        }
        const opened = await openContext();
        await expectEverything(opened);
        if (opened.store.vault.protection.betweenKeys) {
          valueOf(await opened.finishReEncryption(opened.store));
          await expectEverything(await openContext());
        }
        const { current, keys } = await keyring();
        expect(keys.map(({ keyId }) => keyId)).toEqual([current]);
        expect(await keysInUse()).toEqual([current]);
      }
      // Begin, settings, drafts, three pieces of issues, the end, and once to the end.
      expect(points).toBe(8);
    },
    120_000,
  );

  it('misses nothing that another window saves meanwhile with the old key in hand', async () => {
    const context = await openContext();
    await fill(context);
    const other = await openContext();
    const saved: Promise<unknown>[] = [];
    const rotated = context.rotateKey(context.store, () => {
      const at = saved.length;
      saved.push(other.saveDraft(other.store, aDraft(`other-${at}`, `other ${at}`, 100 + at)));
      saved.push(other.saveCall(other.store, aCall({ ticketNumber: `OTHER-${at}`, at: 5000 + at })));
    });
    valueOf(await rotated);
    for (const outcome of await Promise.all(saved)) expect(outcome).toMatchObject({ ok: true });
    expect(await keysInUse()).toEqual([(await keyring()).current]);
    const after = await openContext();
    const page = valueOf(await after.listIssues(after.store, { limit: 1000 }));
    expect(page).toMatchObject({ unreadable: 0 });
    expect(page.issues).toHaveLength(issues + saved.length / 2);
    // The other window reads on with what it has, and finds the new key by itself.
    expect(valueOf(await other.listIssues(other.store, { limit: 1000 })).unreadable).toBe(0);
  }, 30_000);

  it('begun twice at once ends with one key that opens everything', async () => {
    const [one, two] = [await openContext(), await openContext()];
    await fill(one);
    const both = await Promise.all([one.rotateKey(one.store), two.rotateKey(two.store)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const { current, keys } = await keyring();
    expect(keys.map(({ keyId }) => keyId)).toEqual([current]);
    expect(await keysInUse()).toEqual([current]);
    await expectEverything(await openContext());
  }, 30_000);

  it('keeps the moments of reminders and what was announced already', async () => {
    const context = await openContext();
    const followUp = { due: '2026-11-24T09:00', zone: 'America/New_York', dueAt: 5000 };
    valueOf(await context.saveCall(context.store, aCall({ followUp })));
    valueOf(await context.claimNotices(6000, 'notice'));
    const before = valueOf(await context.readReminders(6000));
    valueOf(await context.rotateKey(context.store));
    expect(valueOf(await context.readReminders(6000))).toEqual(before);
  });

  it('leaves a record nobody can read as it is', async () => {
    const context = await openContext();
    valueOf(await context.saveCall(context.store, aCall()));
    const database = await onDisk();
    const [row] = (await database.getAll('issues')) as { data: Uint8Array }[];
    const broken = { ...row, data: new Uint8Array(30) };
    await database.put('issues', broken);
    valueOf(await context.rotateKey(context.store));
    expect(await database.getAll('issues')).toEqual([broken]);
  });
});
