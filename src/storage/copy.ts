import type { FileKind } from './files/entries';
import type { FileSeal } from './files/file-seal';

/**
 * One of the copies: what it holds, whoever wrote it. Rows are as they were sealed; what they look like inside is only
 * known to those who have its keys.
 */
export interface Copy {
  vaultId: string;
  /** The keyring row it came with: without it nothing in it can be opened. */
  keyring: unknown;
  /** By `store|id`, the newest version of each. */
  records: ReadonlyMap<string, CopiedRecord>;
  /** Bytes or rows that are not whole any more. */
  damaged: number;
  /** It came from outside: a record with anything in it that is not known here is refused, never trimmed. */
  strict?: boolean;
  /** Of a file that is whole: the sum of its bytes, and that sum as it was sealed. */
  sealed?: { what: FileKind; sum: Uint8Array<ArrayBuffer>; seal: FileSeal };
}

/** One record of a copy. */
export interface CopiedRecord {
  store: string;
  id: string;
  /** The number of its write; 0 for those of the first release. */
  seq: number;
  /** Undefined when it was deleted by that write. */
  row: unknown;
}

/** The name of a record among all records. */
export function recordKey(store: string, id: string): string {
  return `${store}|${id}`;
}
