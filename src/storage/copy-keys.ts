import { now } from '../browser/clock';
import { readRecoveryKey } from '../domain/recovery-key';
import { parseKeyring, type PassphraseKeyring } from './keyring';
import { importKeys } from './protection/data-keys';
import { openLetterKey } from './protection/letter-key';
import { openPassphraseSlot, openRecoverySlot } from './protection/slots';
import { heldVaultKey } from './protection/unlocked';
import { wrappingKey } from './protection/wrap';

/** The keys to a copy, out of the keyring it carries. */
export type CopyKeys =
  /** `letterKey` opens what was written while it was locked; missing where nothing ever is. */
  | { kind: 'keys'; keys: ReadonlyMap<string, CryptoKey>; letterKey?: CryptoKey }
  /** It opens with the passphrase it was locked by, or its recovery key: none was given, or another one. */
  | { kind: 'locked' }
  /** The keyring is not whole, or of a version not known here: nothing can be opened. */
  | { kind: 'unusable' };

/** What the agent typed to open a copy, a passphrase or a recovery key. */
export interface CopySecret {
  typed: string;
  /** What it opened, by slot: trying costs a second, and a copy is read more than once. */
  tried: Map<string, Promise<CryptoKey | undefined>>;
}

export function copySecret(typed: string): CopySecret {
  return { typed, tried: new Map() };
}

/** Opens the keyring of a copy: by itself, by the key this vault is unlocked with, or by what the agent typed. */
export async function keysOfCopy(row: unknown, secret?: CopySecret): Promise<CopyKeys> {
  const parsed = parseKeyring(row);
  if (parsed.kind !== 'keyring') return { kind: 'unusable' };
  const { keyring } = parsed;
  const vaultKey = keyring.mode === 'passphrase' ? await vaultKeyOf(keyring, secret) : undefined;
  if (keyring.mode === 'passphrase' && !vaultKey) return { kind: 'locked' };
  const imported = await importKeys(keyring, vaultKey);
  if (!imported) return { kind: 'unusable' };
  const letterKey =
    keyring.mode === 'passphrase' && vaultKey
      ? await openLetterKey(vaultKey, keyring.vaultId, keyring.letters)
      : undefined;
  return { kind: 'keys', keys: imported.keys, ...(letterKey && { letterKey }) };
}

async function vaultKeyOf(keyring: PassphraseKeyring, secret?: CopySecret): Promise<CryptoKey | undefined> {
  const held = await heldVaultKey(keyring.vaultId, now());
  if (held || !secret) return held;
  const slot = keyring.passphrase.salt.join();
  const tried = secret.tried.get(slot) ?? openWith(keyring, secret.typed);
  secret.tried.set(slot, tried);
  return tried;
}

async function openWith(keyring: PassphraseKeyring, typed: string): Promise<CryptoKey | undefined> {
  const printed = readRecoveryKey(typed);
  const bytes =
    (printed.kind === 'whole' && (await openRecoverySlot(keyring, printed.secret))) ||
    (await openPassphraseSlot(keyring, typed));
  return bytes && wrappingKey(bytes);
}
