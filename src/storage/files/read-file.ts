import { recordKey, type CopiedRecord, type Copy } from '../copy';
import { findFrames } from '../journal/frames';
import { parseKeyring } from '../keyring';
import { fileMark, frameToEntry, versionIn, type FileHead, type FileKind } from './entries';
import { digestOf } from './write-file';

/** A file of ours, read; nothing of it is opened yet. */
export interface PslFile {
  what: FileKind;
  /** When it was written, milliseconds since 1970. */
  at: number;
  copy: Copy;
  /** Entries that could be read, the head and the keyring not counted. */
  records: number;
  /**
   * What is wrong with it, when it is not as it was written: it ends early, or a part is damaged; `after` counts the
   * records before that place. What can be read is in the copy.
   */
  fault?: { kind: 'cut-off' | 'damaged'; after: number };
}

/** Why nothing of a file can be used. */
export type FileRefusal =
  | 'too-large'
  /** No file of ours at all. */
  | 'not-ours'
  /** Written by a later version. */
  | 'newer'
  /** Its beginning, or the keyring in it, is damaged: nothing can be opened. */
  | 'damaged'
  /** It has more records than any copy of ours can. */
  | 'too-many';

export type FileReading = { kind: 'read'; file: PslFile } | { kind: 'refused'; why: FileRefusal };

/** In bytes: about a hundred thousand tickets. */
export const largestFile = 400_000_000;
const mostRecords = 1_000_000;

/** Reads a file somebody chose. It may be anything: nothing in it is trusted, and nothing is changed by it. */
export async function readFile(bytes: Uint8Array<ArrayBuffer>): Promise<FileReading> {
  if (bytes.length > largestFile) return refused('too-large');
  if (!fileMark.every((byte, at) => bytes[at] === byte)) return refused('not-ours');
  const { frames, end, damaged } = findFrames(bytes, fileMark.length);
  if (frames.length > mostRecords) return refused('too-many');
  const [first, second, ...rest] = frames;
  if (!first || !second) return refused('damaged');
  const version = versionIn(first);
  if (version !== undefined && version > 1) return refused('newer');
  const [head, keys] = [frameToEntry(first), frameToEntry(second)];
  if (head?.kind !== 'file' || keys?.kind !== 'row' || keys.store !== 'vault') return refused('damaged');
  const keyring = parseKeyring(keys.row);
  if (keyring.kind === 'newer-version') return refused('newer');
  if (keyring.kind === 'damaged') return refused('damaged');
  const found = collect(rest.map((frame) => ({ seq: frame.seq, entry: frameToEntry(frame) })));
  const last = frames.at(-1);
  const ended = last && frameToEntry(last);
  // The digest stands in a frame of known size at the very end.
  const whole =
    ended?.kind === 'end' && damaged === 0 && end === bytes.length
      ? await isWhole(bytes, last ? end - (24 + last.payload.length) : 0, ended.digest)
      : false;
  const file = described(head, keys.row, found, whole, ended?.kind === 'end');
  if (whole && ended?.kind === 'end' && ended.seal)
    file.copy.sealed = { what: head.what, sum: ended.digest, seal: ended.seal };
  return { kind: 'read', file };
}

async function isWhole(bytes: Uint8Array<ArrayBuffer>, length: number, digest: Uint8Array): Promise<boolean> {
  return (await digestOf(bytes.subarray(0, length))).join() === digest.join();
}

interface Found {
  records: Map<string, CopiedRecord>;
  count: number;
  unknown: number;
  /** How many records stand before the first one that is not understood. */
  before: number | undefined;
}

function collect(entries: readonly { seq: number; entry: ReturnType<typeof frameToEntry> }[]): Found {
  const found: Found = { records: new Map(), count: 0, unknown: 0, before: undefined };
  for (const { seq, entry } of entries) {
    const record = entry && asRecord(seq, entry);
    if (record) {
      const key = recordKey(record.store, record.id);
      const there = found.records.get(key);
      // The same record twice: the later write counts, wherever it stands.
      if (!there || there.seq <= seq) found.records.set(key, record);
      found.count += 1;
    } else if (entry?.kind !== 'end') {
      found.unknown += 1;
      found.before ??= found.count;
    }
  }
  return found;
}

function asRecord(
  seq: number,
  entry: NonNullable<ReturnType<typeof frameToEntry>>,
): CopiedRecord | undefined {
  if (!Number.isFinite(seq) || seq < 0) return undefined;
  if (entry.kind === 'row') return { store: entry.store, id: entry.row.id, seq, row: entry.row };
  if (entry.kind !== 'removed') return undefined;
  const [store = '', id = ''] = entry.id.split('|');
  return { store, id, seq, row: undefined };
}

function described(
  { what, at, vaultId }: FileHead,
  keyring: unknown,
  { records, count, unknown, before = count }: Found,
  whole: boolean,
  ended: boolean,
): PslFile {
  const fault = { kind: ended ? ('damaged' as const) : ('cut-off' as const), after: before };
  const copy: Copy = { vaultId, keyring, records, damaged: unknown, strict: true };
  return { what, at, copy, records: count, ...(!whole && { fault }) };
}

function refused(why: FileRefusal): FileReading {
  return { kind: 'refused', why };
}
