import { importKeyring, parseKeyring } from './keyring';

/** The keys to a copy, out of the keyring it carries. */
export type CopyKeys =
  | { kind: 'keys'; keys: ReadonlyMap<string, CryptoKey> }
  /** The keyring is not whole, or of a version not known here: nothing in the copy can be opened. */
  | { kind: 'unusable' };

/** Opens the keyring of a copy. */
export async function keysOfCopy(keyring: unknown): Promise<CopyKeys> {
  const parsed = parseKeyring(keyring);
  if (parsed.kind !== 'keyring') return { kind: 'unusable' };
  const { keys } = await importKeyring(parsed.keyring);
  return { kind: 'keys', keys };
}
