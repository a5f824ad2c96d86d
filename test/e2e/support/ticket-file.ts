import { emptyPacket } from '../../../src/domain/packet';
import { fileMark, entryToFrame } from '../../../src/storage/files/entries';
import { fileBytes } from '../../../src/storage/files/write-file';
import { newKeyring } from '../../../src/storage/keyring';
import { seal } from '../../../src/storage/seal';

/** What the file of a colleague may hold under one id: whatever somebody wrote who knows the format. */
export interface Sent {
  id: string;
  value: unknown;
}

/** A ticket with one call, with nothing in it but what the first release wrote. */
export function aTicket(id: string, ticketNumber: string): Sent {
  const issue = { id, openedAt: 1, packet: { ...emptyPacket, caseNumber: '001245678' } };
  const call = { id: `${id}-call`, issueId: id, at: 1, ticketNumber, representative: '', said: '' };
  return { id, value: { issue, calls: [call], followUps: [] } };
}

/** A file of tickets that opens without a password, because its key lies in it. We never write one like that. */
export async function ticketFile(records: readonly Sent[]): Promise<Uint8Array<ArrayBuffer>> {
  const keyring = newKeyring();
  const [kept] = keyring.keys;
  if (!kept || !('bytes' in kept)) throw new Error('A new keyring has a key.');
  const key = await crypto.subtle.importKey('raw', kept.bytes, 'AES-GCM', false, ['encrypt']);
  const dataKey = { keyId: kept.keyId, key };
  const rows = await Promise.all(records.map(({ id, value }) => seal(dataKey, 'issues', id, value)));
  const entries = rows.map((row, at) => ({
    seq: at + 1,
    entry: { kind: 'row' as const, store: 'issues', row: { ...row } },
  }));
  const { vaultId } = keyring;
  return fileBytes({ what: 'hand-over', vaultId, at: Date.now(), keyring, key: dataKey, entries });
}

/** The beginning of a file as a later version would write it. */
export function fileOfLaterVersion(): Uint8Array {
  const head = { kind: 'file', v: 2, what: 'backup', vaultId: 'x', at: 1 };
  const frames = [entryToFrame(0, head as never), entryToFrame(0, { kind: 'removed', id: 'x' })]; // v 2 is none of ours
  return Buffer.concat([fileMark, ...frames]);
}
