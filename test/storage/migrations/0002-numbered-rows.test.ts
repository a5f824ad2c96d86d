import { newBrowser } from '../support/browser';
import { openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { migrate as firstStores } from '../../../src/storage/migrations/0001-first-stores';
import { seal, type DataKey } from '../../../src/storage/seal';
import { aDraft, aPacket } from '../support/build';
import { openContext, valueOf } from '../support/context';

beforeEach(newBrowser);

/** Rows exactly as the first release left them: no numbers, nothing about removals. */
async function leftByVersion1() {
  const bytes = new Uint8Array(32).fill(7);
  const keyring = {
    id: 'keyring',
    v: 1,
    mode: 'this-computer-only',
    vaultId: 'vault-1',
    current: 'key-1',
    keys: [{ keyId: 'key-1', bytes }],
  };
  const key: DataKey = {
    keyId: 'key-1',
    key: await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt']),
  };
  const file = {
    issue: { id: 'i-1', packet: aPacket({ notes: 'From the first release' }), openedAt: 5 },
    calls: [{ id: 'c-1', issueId: 'i-1', at: 5, ticketNumber: 'T-1', representative: '', said: '' }],
    followUps: [],
  };
  const issue = { ...(await seal(key, 'issues', 'i-1', file)), rank: -1 };
  const draft = await seal(key, 'drafts', 'd-1', aDraft('d-1', 'half a note'));
  const database = await openDB('psl-companion', 1, {
    upgrade: (opened) => firstStores(unwrap(opened)),
  });
  for (const [store, row] of [
    ['vault', keyring],
    ['vault', { id: 'tally', last: 1, issues: 1, fold: Buffer.from(issue.iv).toString('hex') }],
    ['issues', issue],
    ['drafts', draft],
  ] as const) {
    await database.put(store, row);
  }
  database.close();
}

describe('0002, numbered rows', () => {
  it('keeps everything the first release wrote, and numbers what is written from now on', async () => {
    await leftByVersion1();
    const { store, drafts, loss, listIssues, saveCall, inspectStore } = await openContext();
    expect(loss).toBeUndefined();
    expect(drafts.drafts.map(({ packet }) => packet.notes)).toEqual(['half a note']);
    const [issue] = valueOf(await listIssues(store, { limit: 9 })).issues;
    expect(issue?.issue.packet.notes).toBe('From the first release');
    const call = { at: 9, ticketNumber: 'T-2', representative: '', said: '' };
    valueOf(await saveCall(store, { issueId: 'i-1', packet: aPacket(), call, draftId: 'd-1' }));
    expect(await store.database.get('issues', 'i-1')).toMatchObject({ seq: 2 });
    expect(await store.database.getAll('removed')).toEqual([{ id: 'drafts|d-1', seq: 2 }]);
    expect(valueOf(await inspectStore(9))).toBeUndefined();
  });
});
