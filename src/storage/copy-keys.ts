import { now } from '../browser/clock';
import { parseKeyring } from './keyring';
import { importKeys } from './protection/data-keys';
import { heldVaultKey } from './protection/unlocked';

/** The keys to a copy, out of the keyring it carries. */
export type CopyKeys =
  | { kind: 'keys'; keys: ReadonlyMap<string, CryptoKey> }
  /** The keyring is not whole, of a version not known here, or locked by another passphrase: nothing can be opened. */
  | { kind: 'unusable' };

/** Opens the keyring of a copy. */
export async function keysOfCopy(keyring: unknown): Promise<CopyKeys> {
  const parsed = parseKeyring(keyring);
  if (parsed.kind !== 'keyring') return { kind: 'unusable' };
  const { keyring: found } = parsed;
  // Wrapped keys open with the key of this vault, which is at hand while it is unlocked.
  const vaultKey = found.mode === 'passphrase' ? await heldVaultKey(found.vaultId, now()) : undefined;
  const imported = await importKeys(found, vaultKey);
  return imported ? { kind: 'keys', keys: imported.keys } : { kind: 'unusable' };
}
