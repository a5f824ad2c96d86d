import type { KeptKey, Keyring } from '../keyring';
import type { DataKey } from '../seal';
import { unwrap, wrap } from './wrap';

/** The data keys of a vault, ready for use. */
export interface DataKeys {
  current: DataKey;
  keys: ReadonlyMap<string, CryptoKey>;
}

/** The keys of a keyring; wrapped ones need the vault key. Undefined when one does not open. */
export async function importKeys(
  { vaultId, current, keys }: Keyring,
  vaultKey?: CryptoKey,
): Promise<DataKeys | undefined> {
  const imported = new Map<string, CryptoKey>();
  for (const kept of keys) {
    const bytes = await bytesOf(kept, vaultId, vaultKey);
    if (bytes?.length !== 32) return undefined;
    imported.set(kept.keyId, await importDataKey(bytes));
  }
  const key = imported.get(current);
  return key && { current: { keyId: current, key }, keys: imported };
}

/** Wraps a data key by the vault key. */
export async function wrapDataKey(
  vaultKey: CryptoKey,
  vaultId: string,
  { keyId, bytes }: { keyId: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<KeptKey> {
  return { keyId, wrapped: await wrap(vaultKey, bytes, purposeOf(vaultId, keyId)) };
}

/** The bytes of a kept key; undefined when it is wrapped and does not open. */
export async function bytesOf(
  kept: KeptKey,
  vaultId: string,
  vaultKey: CryptoKey | undefined,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if ('bytes' in kept) return kept.bytes;
  return vaultKey && unwrap(vaultKey, kept.wrapped, purposeOf(vaultId, kept.keyId));
}

/** Not extractable: whatever else goes wrong in a page, the key cannot be read out of it again. */
function importDataKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function purposeOf(vaultId: string, keyId: string): string {
  return `2|data-key|${vaultId}|${keyId}`;
}
