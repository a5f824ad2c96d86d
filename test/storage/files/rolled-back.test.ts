import { newBrowser } from '../support/browser';
import { newFiles } from '../support/files';
import { beforeEach, describe, expect, it } from 'vitest';
import { copySecret } from '../../../src/storage/copy-keys';
import { backupFile } from '../../../src/storage/files/backup';
import { bringIn, previewFile } from '../../../src/storage/files/bring-in';
import { entryToFrame, fileMark, frameToEntry } from '../../../src/storage/files/entries';
import { readFile } from '../../../src/storage/files/read-file';
import { digestOf, fileBytes } from '../../../src/storage/files/write-file';
import { findFrames, toFrame, type Frame } from '../../../src/storage/journal/frames';
import { newKeyring } from '../../../src/storage/keyring';
import { importKeys } from '../../../src/storage/protection/data-keys';
import { seal } from '../../../src/storage/seal';
import { aCall } from '../support/build';
import { valueOf } from '../support/context';
import { backedUp, everythingIn, password } from './support';

beforeEach(() => {
  newBrowser();
  newFiles();
});

/** A ticket with one call in a first backup, and with a second call in a later one and in the store. */
async function twoBackups() {
  const context = await backedUp();
  const { store, saveCall, ids, bytes: first } = context;
  const [issueId = ''] = ids;
  const olderRow = (await store.database.get('issues', issueId)) as { id: string };
  valueOf(await saveCall(store, { ...aCall({ at: 9, ticketNumber: 'T-later' }), issueId }));
  const second = valueOf(await backupFile(store, 6))?.bytes ?? new Uint8Array();
  return { ...context, issueId, olderRow, first, second };
}

const framesIn = (bytes: Uint8Array) => findFrames(bytes, fileMark.length).frames;

/** A file of these frames that is whole by its sum: what anybody can write who has no password. */
async function withNewSum(frames: readonly Frame[], end: Frame): Promise<Uint8Array<ArrayBuffer>> {
  const body = new Uint8Array(Buffer.concat([fileMark, ...frames.map(toFrame)]));
  const entry = frameToEntry(end);
  if (entry?.kind !== 'end') throw new Error('not the end of a file');
  const digest = await digestOf(body);
  return new Uint8Array(Buffer.concat([body, entryToFrame(0, { ...entry, digest })]));
}

async function preview(store: Parameters<typeof previewFile>[0], bytes: Uint8Array<ArrayBuffer>) {
  const reading = await readFile(bytes);
  if (reading.kind !== 'read') throw new Error(`refused: ${reading.why}`);
  return { file: reading.file, seen: valueOf(await previewFile(store, reading.file, copySecret(password))) };
}

async function changesNothing(store: Parameters<typeof previewFile>[0], bytes: Uint8Array<ArrayBuffer>) {
  const before = await everythingIn(store);
  const { file, seen } = await preview(store, bytes);
  expect(file.fault).toBeUndefined();
  expect(seen).toMatchObject({ missing: [], unproven: true });
  expect(valueOf(await bringIn(store, file, copySecret(password)))).toBe(0);
  expect((await everythingIn(store)).find(([name]) => name === 'issues')).toEqual(
    before.find(([name]) => name === 'issues'),
  );
}

describe('a backup in place of the newer one', () => {
  it('older, and as it was written: replaces nothing', async () => {
    const { store, first } = await twoBackups();
    const { file, seen } = await preview(store, first);
    expect(file.at).toBe(5);
    expect(seen).toMatchObject({ missing: [], unproven: false });
  });

  it('the newer one gives the newer ticket back to a store that fell behind', async () => {
    const { store, write, olderRow, second, issueId, getIssue } = await twoBackups();
    await write(store.database, ['issues'], (tx) => tx.objectStore('issues').put(olderRow));
    const { file, seen } = await preview(store, second);
    expect(seen).toMatchObject({ issues: 1, calls: 2, unproven: false });
    expect(valueOf(await bringIn(store, file, copySecret(password)))).toBe(1);
    expect(valueOf(await getIssue(store, issueId)).calls).toHaveLength(2);
  });

  it('the old state of a ticket under a later number is noticed, and replaces nothing', async () => {
    const { store, first, second } = await twoBackups();
    const end = framesIn(second).at(-1);
    const old = framesIn(first).slice(0, -1);
    const renumbered = old.map((frame, at) => (at < 2 ? frame : { ...frame, seq: frame.seq + 1000 }));
    if (!end) throw new Error('no end');
    await changesNothing(store, await withNewSum(renumbered, end));
  });

  it('the same without any seal is noticed as well', async () => {
    const { store, first } = await twoBackups();
    const frames = framesIn(first)
      .slice(0, -1)
      .map((frame, at) => (at < 2 ? frame : { ...frame, seq: frame.seq + 1000 }));
    const bare = entryToFrame(0, { kind: 'end', entries: 6, digest: new Uint8Array(32) });
    const [end] = findFrames(bare, 0).frames;
    if (!end) throw new Error('no end');
    await changesNothing(store, await withNewSum(frames, end));
  });

  it('a file that names itself this vault’s and brings a key of its own replaces nothing', async () => {
    const { store, issueId, getIssue } = await twoBackups();
    const keyring = { ...newKeyring(), vaultId: store.vault.vaultId };
    const keys = await importKeys(keyring);
    if (!keys) throw new Error('no keys');
    const file = valueOf(await getIssue(store, issueId));
    const forged = { ...file, calls: [], issue: { ...file.issue, solvedBy: 'forged' } };
    const row = { ...(await seal(keys.current, 'issues', issueId, forged)) };
    const entries = [{ seq: 1000, entry: { kind: 'row' as const, store: 'issues', row } }];
    const { vaultId } = keyring;
    await changesNothing(
      store,
      await fileBytes({ what: 'backup', vaultId, at: 7, keyring, key: keys.current, entries }),
    );
  });
});
