import { newBrowser, restartBrowser, world } from '../support/browser';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { leastCost } from '../../../src/storage/protection/key-cost';
import { aCall, aDraft } from '../support/build';
import { newContext, openContext, valueOf } from '../support/context';
import { cheap, passphrase, protectedContext } from '../support/protected';

beforeEach(newBrowser);

const onDisk = () => openDB('psl-companion');
const keyringOnDisk = async () => (await (await onDisk()).get('vault', 'keyring')) as Record<string, unknown>;

/** Everything in the database as bytes somebody with the disk could search. */
async function everythingOnDisk(): Promise<string> {
  const database = await onDisk();
  const rows = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)));
  return JSON.stringify(rows, (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  );
}

describe('a passphrase', () => {
  it('locks at the restart of the browser and opens what was there before it was set', async () => {
    const before = await openContext();
    valueOf(await before.saveCall(before.store, aCall({ ticketNumber: 'INC-1' })));
    valueOf(await before.saveDraft(before.store, aDraft('d', 'typed before')));
    valueOf(await before.setPassphrase(before.store, passphrase, { cost: cheap }));
    expect(before.store.vault.mode).toBe('passphrase');
    valueOf(await before.saveCall(before.store, aCall({ ticketNumber: 'INC-2' })));
    restartBrowser();

    const after = await newContext();
    expect((await after.openStore()).kind).toBe('locked');
    expect(await after.unlock('another passphrase', cheap)).toEqual({ kind: 'wrong' });
    expect((await after.openStore()).kind).toBe('locked');
    expect(await after.unlock(passphrase, cheap)).toEqual({ kind: 'unlocked' });
    const opened = await openContext();
    const { issues } = valueOf(await opened.listIssues(opened.store, { limit: 9 }));
    expect(issues.map(({ latestCall }) => latestCall?.ticketNumber)).toEqual(['INC-2', 'INC-1']);
    expect(opened.drafts.drafts.map(({ packet }) => packet.notes)).toEqual(['typed before']);
  }, 30_000);

  it('leaves no key on disk that opens anything', async () => {
    const before = await openContext();
    const oldKey = ((await keyringOnDisk())['keys'] as { bytes: Uint8Array }[])[0]?.bytes;
    valueOf(await before.saveDraft(before.store, aDraft('d', 'x')));
    valueOf(await before.setPassphrase(before.store, passphrase, { cost: cheap }));
    const held = await before.recallUnlocked();
    const disk = await everythingOnDisk();
    expect(disk).not.toContain(Buffer.from(oldKey ?? []).toString('hex'));
    expect(disk).not.toContain(Buffer.from(held?.key ?? '', 'base64').toString('hex'));
    expect(JSON.stringify(await keyringOnDisk())).not.toContain('"bytes"');
  });

  it.each([
    ['with spaces around', ` ${passphrase} `],
    ['as another system writes its letters', 'Café über den Dächern'.normalize('NFD')],
  ])('is the same %s', async (_how, typed) => {
    const context = await openContext();
    const set = typed.normalize('NFC').trim();
    valueOf(await context.setPassphrase(context.store, set, { cost: cheap }));
    await context.lockNow();
    expect(await context.unlock(typed, cheap)).toEqual({ kind: 'unlocked' });
  });

  it('is changed by one small write, and the one before opens nothing', async () => {
    const context = await protectedContext();
    valueOf(await context.saveDraft(context.store, aDraft('d', 'still here')));
    const rows = await (await onDisk()).getAll('drafts');
    expect(await context.changePassphrase('not it', 'another good passphrase', cheap)).toEqual({
      kind: 'wrong',
    });
    expect(await context.changePassphrase(passphrase, 'another good passphrase', cheap)).toEqual({
      kind: 'done',
    });
    expect(await (await onDisk()).getAll('drafts')).toEqual(rows);
    restartBrowser();
    const after = await newContext();
    expect(await after.unlock(passphrase, cheap)).toEqual({ kind: 'wrong' });
    expect(await after.unlock('another good passphrase', cheap)).toEqual({ kind: 'unlocked' });
    expect((await openContext()).drafts.drafts).toHaveLength(1);
  });

  it('is guarded better at the next unlocking when it was set cheaply', async () => {
    const context = await protectedContext();
    await context.lockNow();
    const wanted = { ...cheap, passes: 2, memory: 128 };
    expect(await context.unlock(passphrase, wanted)).toEqual({ kind: 'unlocked' });
    const cost = async () => ((await keyringOnDisk())['passphrase'] as { cost: unknown }).cost;
    await expect.poll(cost).toMatchObject({ memory: 128 });
    await context.lockNow();
    expect(await context.unlock(passphrase, cheap)).toEqual({ kind: 'unlocked' });
  });

  it('refuses a keyring whose cost was made cheaper by somebody else', async () => {
    await protectedContext();
    const database = await onDisk();
    const row = await keyringOnDisk();
    const slot = row['passphrase'] as { cost: object };
    await database.put('vault', { ...row, passphrase: { ...slot, cost: { ...slot.cost, memory: 32 } } });
    restartBrowser();
    expect(await (await newContext()).unlock(passphrase, cheap)).toEqual({ kind: 'wrong' });
  });

  it('asks 64 MiB and two passes of this computer, or more', async () => {
    const context = await openContext();
    valueOf(await context.setPassphrase(context.store, passphrase));
    const { cost } = (await keyringOnDisk())['passphrase'] as { cost: { memory: number; passes: number } };
    expect(cost.memory).toBe(leastCost.memory);
    expect(cost.passes).toBeGreaterThanOrEqual(2);
  }, 60_000);

  it('is taken away again, and everything is still there', async () => {
    const context = await protectedContext();
    valueOf(await context.saveCall(context.store, aCall({ ticketNumber: 'INC-1' })));
    expect(await context.removePassphrase(context.store, 'not it')).toEqual({ kind: 'wrong' });
    expect(await context.removePassphrase(context.store, passphrase)).toEqual({ kind: 'done' });
    restartBrowser();
    const after = await openContext();
    expect(after.store.vault.mode).toBe('this-computer-only');
    expect(valueOf(await after.listIssues(after.store, { limit: 9 })).issues).toHaveLength(1);
    expect(await after.recallUnlocked()).toBeUndefined();
  });

  it('gets new keys when it is set again', async () => {
    const context = await protectedContext();
    const first = context.store.vault.current.keyId;
    await context.removePassphrase(context.store, passphrase);
    valueOf(await context.setPassphrase(context.store, passphrase, { cost: cheap }));
    expect(context.store.vault.current.keyId).not.toBe(first);
  });
});

describe('the printed recovery key', () => {
  const secret = Uint8Array.from({ length: 32 }, (_, at) => at);

  it('opens the vault with a new passphrase when the old one is forgotten', async () => {
    const context = await protectedContext();
    valueOf(await context.saveDraft(context.store, aDraft('d', 'not lost')));
    expect(await context.keepRecoveryKey('not it', secret)).toEqual({ kind: 'wrong' });
    expect(await context.keepRecoveryKey(passphrase, secret)).toEqual({ kind: 'done' });
    restartBrowser();
    const after = await newContext();
    expect(await after.isRecoveryKey(secret.toReversed())).toEqual({ kind: 'wrong' });
    expect(await after.recover(secret.toReversed(), 'a new good passphrase', cheap)).toEqual({
      kind: 'wrong',
    });
    expect(await after.isRecoveryKey(secret)).toEqual({ kind: 'unlocked' });
    expect((await after.openStore()).kind).toBe('locked');
    expect(await after.recover(secret, 'a new good passphrase', cheap)).toEqual({ kind: 'unlocked' });
    expect((await openContext()).drafts.drafts.map(({ packet }) => packet.notes)).toEqual(['not lost']);
    restartBrowser();
    const later = await newContext();
    expect(await later.unlock(passphrase, cheap)).toEqual({ kind: 'wrong' });
    expect(await later.unlock('a new good passphrase', cheap)).toEqual({ kind: 'unlocked' });
  });

  it('of before opens nothing once there is a new one', async () => {
    const context = await protectedContext();
    await context.keepRecoveryKey(passphrase, secret);
    await context.keepRecoveryKey(passphrase, secret.toReversed());
    expect(await context.isRecoveryKey(secret)).toEqual({ kind: 'wrong' });
    expect(await context.isRecoveryKey(secret.toReversed())).toEqual({ kind: 'unlocked' });
  });

  it('outlives a change of the passphrase', async () => {
    const context = await protectedContext();
    await context.keepRecoveryKey(passphrase, secret);
    await context.changePassphrase(passphrase, 'another good passphrase', cheap);
    expect(await context.isRecoveryKey(secret)).toEqual({ kind: 'unlocked' });
  });

  it('does not exist without anybody having made one', async () => {
    expect(await (await protectedContext()).isRecoveryKey(secret)).toEqual({ kind: 'wrong' });
  });
});

it('writes no passphrase and no key to the notes outside the database', async () => {
  const context = await protectedContext();
  valueOf(await context.saveCall(context.store, aCall()));
  const held = await context.recallUnlocked();
  const notes = JSON.stringify([...world.notes]);
  expect(notes).not.toContain(passphrase);
  expect(notes).not.toContain(held?.key);
});
