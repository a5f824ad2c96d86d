import { newBrowser } from '../support/browser';
import { newFiles } from '../support/files';
import { beforeEach, describe, expect, it } from 'vitest';
import { readRecoveryKey, recoverySymbols, writeRecoveryKey } from '../../../src/domain/recovery-key';
import { copySecret } from '../../../src/storage/copy-keys';
import { backupFile, wholeRecords } from '../../../src/storage/files/backup';
import { bringIn, previewFile } from '../../../src/storage/files/bring-in';
import { entryToFrame, fileMark } from '../../../src/storage/files/entries';
import { handOverFile } from '../../../src/storage/files/hand-over';
import { readFile, type PslFile } from '../../../src/storage/files/read-file';
import { digestOf, fileBytes } from '../../../src/storage/files/write-file';
import { newKeyring } from '../../../src/storage/keyring';
import { importKeys } from '../../../src/storage/protection/data-keys';
import { seal } from '../../../src/storage/seal';
import { aCall } from '../support/build';
import { openContext, valueOf } from '../support/context';
import { cheap, passphrase, protectedContext } from '../support/protected';
import { backedUp, everythingIn, password } from './support';

beforeEach(() => {
  newBrowser();
  newFiles();
});

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<PslFile> {
  const reading = await readFile(bytes);
  if (reading.kind !== 'read') throw new Error(`refused: ${reading.why}`);
  return reading.file;
}

describe('a backup', () => {
  it('opens on another computer with its password alone, after a preview, and all is back', async () => {
    const { bytes } = await backedUp();
    const file = await read(bytes);
    expect(file).toMatchObject({ what: 'backup', at: 5, records: 4 });
    expect(file.fault).toBeUndefined();
    newBrowser();
    const there = await openContext();
    expect(valueOf(await previewFile(there.store, file, copySecret('not this one')))).toMatchObject({
      locked: true,
      issues: 0,
    });
    const secret = copySecret(password);
    expect(valueOf(await previewFile(there.store, file, secret))).toMatchObject({
      locked: false,
      issues: 3,
      calls: 3,
      drafts: 1,
      unreadable: 0,
    });
    expect(valueOf(await bringIn(there.store, file, secret))).toBe(4);
    expect(valueOf(await there.listIssues(there.store, { limit: 9 })).issues).toHaveLength(3);
    expect(valueOf(await bringIn(there.store, file, secret))).toBe(0); // twice is once
  });

  it('of a vault with a passphrase opens with it, and with the recovery key', async () => {
    const { store, saveCall, keepRecoveryKey } = await protectedContext();
    valueOf(await saveCall(store, aCall({ ticketNumber: 'T-1' })));
    const sheet = writeRecoveryKey(crypto.getRandomValues(new Uint8Array(recoverySymbols)));
    const key = readRecoveryKey(sheet.join(''));
    if (key.kind !== 'whole') throw new Error('a key that cannot be read');
    await keepRecoveryKey(passphrase, key.secret);
    const made = valueOf(await backupFile(store, 5));
    const file = await read(made?.bytes ?? new Uint8Array());
    newBrowser();
    const there = await openContext();
    for (const typed of [passphrase, sheet.join('-')])
      expect(valueOf(await previewFile(there.store, file, copySecret(typed))).issues).toBe(1);
  });

  it('needs a password of its own while the vault has no passphrase, and never carries a bare key', async () => {
    const { store } = await openContext();
    expect(valueOf(await backupFile(store, 5))).toBeUndefined();
    const { bytes, store: keptStore } = await backedUp();
    const keyring = (await keptStore.database.get('vault', 'keyring')) as { keys: { bytes: Uint8Array }[] };
    const [bare = new Uint8Array()] = keyring.keys.map((key) => key.bytes);
    expect(Buffer.from(bytes).includes(Buffer.from(bare))).toBe(false);
    expect(Buffer.from(bytes).includes('T-1')).toBe(false);
  });

  it('counts only when it is byte for byte what was written and opens', async () => {
    const { store, bytes } = await backedUp();
    const digest = await digestOf(bytes);
    expect(await wholeRecords(store, bytes, digest)).toBe(4);
    const flipped = bytes.slice();
    flipped[900] = (flipped[900] ?? 0) ^ 1;
    expect(await wholeRecords(store, flipped, digest)).toBeUndefined();
    expect(await wholeRecords(store, flipped, await digestOf(flipped))).toBeUndefined();
  });

  it('settles a loss once as many tickets are here as there were', async () => {
    const { bytes, store, write, ids, inspectStore } = await backedUp();
    await write(store.database, ['issues'], (tx) => tx.objectStore('issues').delete(ids[0] ?? ''));
    expect(valueOf(await inspectStore(9))).toMatchObject({ expected: 3, found: 2 });
    expect(valueOf(await bringIn(store, await read(bytes), copySecret(password)))).toBe(1);
    expect((await openContext()).loss).toBeUndefined();
  });

  it('deletes nothing, whatever it says was deleted', async () => {
    const { bytes, store, ids } = await backedUp();
    const file = await read(bytes);
    const key = `issues|${ids[0] ?? ''}`;
    const gone = { store: 'issues', id: ids[0] ?? '', seq: 999, row: undefined };
    const forged = { ...file, copy: { ...file.copy, records: new Map([[key, gone]]) } };
    expect(valueOf(await bringIn(store, forged, copySecret(password)))).toBe(0);
    expect(await store.database.count('issues')).toBe(3);
  });
});

describe('a ticket handed over', () => {
  it('is one ticket with its calls, opened by the password, and tells nothing of the vault it comes from', async () => {
    const { store, ids, getIssue } = await backedUp();
    const bytes = await handOverFile(valueOf(await getIssue(store, ids[1] ?? '')), password, 7, cheap);
    expect(Buffer.from(bytes).includes(store.vault.vaultId)).toBe(false);
    newBrowser();
    const colleague = await openContext();
    const file = await read(bytes);
    expect(file).toMatchObject({ what: 'hand-over', records: 1 });
    expect(valueOf(await bringIn(colleague.store, file, copySecret(password)))).toBe(1);
    const { calls } = valueOf(await colleague.getIssue(colleague.store, ids[1] ?? ''));
    expect(calls.map(({ ticketNumber }) => ticketNumber)).toEqual(['T-1']);
  });
});

describe('a file that is not as it should be', () => {
  it.each([
    ['nothing', 'not-ours', () => new Uint8Array()],
    ['something else', 'not-ours', () => new TextEncoder().encode('{"tickets": []}')],
    ['our mark and then nothing', 'damaged', () => new Uint8Array(fileMark)],
    [
      'a later version',
      'newer',
      () => {
        const head = entryToFrame(0, { kind: 'file', v: 2, what: 'backup', vaultId: 'x', at: 1 } as never);
        const next = entryToFrame(0, { kind: 'removed', id: 'x' });
        return new Uint8Array([...fileMark, ...head, ...next]);
      },
    ],
  ])('%s is refused and called by its name', async (_what, why, make) => {
    expect(await readFile(make())).toEqual({ kind: 'refused', why });
  });

  it('says after which record it was cut off, and brings in what comes before', async () => {
    const { bytes } = await backedUp();
    const file = await read(bytes.slice(0, bytes.length - 500));
    expect(file.fault?.kind).toBe('cut-off');
    newBrowser();
    const there = await openContext();
    expect(valueOf(await bringIn(there.store, file, copySecret(password)))).toBe(file.records);
    expect(file.fault?.after).toBe(file.records);
  });

  /** A file with one record of any content, sealed as ours are: what somebody could write who knows the format. */
  async function fileWith(value: unknown, id = 'id') {
    const keyring = newKeyring();
    const keys = await importKeys(keyring);
    if (!keys) throw new Error('no keys');
    const row = { ...(await seal(keys.current, 'issues', id, value)) };
    const entries = [1, 2].map((seq) => ({ seq, entry: { kind: 'row' as const, store: 'issues', row } }));
    const { vaultId } = keyring;
    return fileBytes({ what: 'hand-over', vaultId, at: 1, keyring, key: keys.current, entries });
  }
  const issue = { id: 'id', openedAt: 1, packet: aCall().packet };
  const deep = JSON.parse('{"a":'.repeat(2000) + '1' + '}'.repeat(2000)) as unknown;
  const polluted = JSON.parse(
    JSON.stringify({ issue, calls: [], followUps: [] }).replace('"id"', '"__proto__":{"x":1},"id"'),
  ) as unknown;

  it.each([
    ['something this version does not know', { issue: { ...issue, new: 1 }, calls: [], followUps: [] }],
    ['a name that reaches behind objects', polluted],
    ['nesting without end', { issue, calls: [], followUps: [], deep }],
    ['another id than its own', { issue: { ...issue, id: 'other' }, calls: [], followUps: [] }],
    [
      'a text longer than any of ours',
      { issue: { ...issue, packet: { ...issue.packet, screen: 'x'.repeat(400) } }, calls: [], followUps: [] },
    ],
    ['no ticket at all', 7],
  ])('leaves out a record with %s, and counts it', async (_what, value) => {
    const { store } = await openContext();
    const file = await read(await fileWith(value));
    const before = await everythingIn(store);
    expect(valueOf(await previewFile(store, file, copySecret('')))).toMatchObject({
      issues: 0,
      unreadable: 1,
    });
    expect(await everythingIn(store)).toEqual(before);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('takes a record that is there twice once', async () => {
    const { store } = await openContext();
    const file = await read(await fileWith({ issue, calls: [], followUps: [] }));
    expect(valueOf(await bringIn(store, file, copySecret('')))).toBe(1);
    expect(await store.database.count('issues')).toBe(1);
  });
});
