import { argon2id } from '@noble/hashes/argon2.js';
import type { KeyCost } from './key-cost';

/** 32 bytes from a passphrase. It keeps its thread busy for about a second: see derive.ts. */
export function argon2Key(
  passphrase: string,
  salt: Uint8Array,
  { memory, passes, lanes, version }: KeyCost,
): Uint8Array<ArrayBuffer> {
  // One way to write each letter: a passphrase typed on another keyboard or system must give the same bytes.
  const typed = passphrase.normalize('NFKC').trim();
  return Uint8Array.from(argon2id(typed, salt, { m: memory, t: passes, p: lanes, version, dkLen: 32 }));
}
