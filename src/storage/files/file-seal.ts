import type { Copy } from '../copy';
import { unwrap, wrap, type Wrapped } from '../protection/wrap';
import type { DataKey } from '../seal';
import type { FileKind } from './entries';

/** The sum of a file, sealed by the data key of the vault that wrote it. */
export interface FileSeal {
  keyId: string;
  wrapped: Wrapped;
}

/**
 * Seals the sum of a file. The number of a write stands beside a sealed record, not in it: without this, who has two
 * backups and no password could pass an older state of a record off as the newer one.
 */
export async function sealSum(
  { keyId, key }: DataKey,
  what: FileKind,
  vaultId: string,
  sum: Uint8Array<ArrayBuffer>,
): Promise<FileSeal> {
  return { keyId, wrapped: await wrap(key, sum, purposeOf(what, vaultId)) };
}

/**
 * Whether a file was sealed, as it is now, by one of these keys. They must be the vault's own and not those the file
 * carries: anybody can make a file with a key of their own.
 */
export async function isSealedBy(
  keys: ReadonlyMap<string, CryptoKey>,
  { vaultId, sealed }: Pick<Copy, 'vaultId' | 'sealed'>,
): Promise<boolean> {
  const key = sealed && keys.get(sealed.seal.keyId);
  if (!key) return false;
  const sum = await unwrap(key, sealed.seal.wrapped, purposeOf(sealed.what, vaultId));
  return sum?.join() === sealed.sum.join();
}

function purposeOf(what: FileKind, vaultId: string): string {
  return `1|file|${what}|${vaultId}`;
}
