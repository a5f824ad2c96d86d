import type { NumberedEntry } from '../journal/rows';
import type { DataKey } from '../seal';
import { entryToFrame, fileMark, type FileEntry, type FileKind } from './entries';
import { sealSum } from './file-seal';

/** What goes into a file: rows as they are sealed, and the keyring that opens them. */
export interface FileContents {
  what: FileKind;
  vaultId: string;
  at: number;
  keyring: { id: string };
  /** The key new records of the vault are sealed by: it seals the file as well. */
  key: DataKey;
  entries: readonly NumberedEntry[];
}

/** The bytes of a file. The last entry names the digest of all before it, so that a file is known to be whole, and seals it. */
export async function fileBytes({
  what,
  vaultId,
  at,
  keyring,
  key,
  entries,
}: FileContents): Promise<Uint8Array<ArrayBuffer>> {
  const content: { seq: number; entry: FileEntry }[] = [
    { seq: 0, entry: { kind: 'file', v: 1, what, vaultId, at } },
    { seq: 0, entry: { kind: 'row', store: 'vault', row: { ...keyring } } },
    // A journal has a mark of its own in between, which says nothing in a file.
    ...entries.flatMap(({ seq, entry }) =>
      entry.kind === 'row' || entry.kind === 'removed' ? [{ seq, entry }] : [],
    ),
  ];
  const frames = content.map(({ seq, entry }) => entryToFrame(seq, entry));
  const body = joined([fileMark, ...frames]);
  const digest = await digestOf(body);
  const seal = await sealSum(key, what, vaultId, digest);
  return joined([body, entryToFrame(0, { kind: 'end', entries: frames.length, digest, seal })]);
}

/** SHA-256. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
