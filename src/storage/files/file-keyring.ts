import { newId } from '../../browser/new-id';
import type { Keyring, PassphraseKeyring } from '../keyring';
import { bytesOf, wrapDataKey } from '../protection/data-keys';
import { leastCost, type KeyCost } from '../protection/key-cost';
import { newLetterKeys } from '../protection/letter-key';
import { newPassphraseSlot } from '../protection/slots';
import { wrappingKey } from '../protection/wrap';

/**
 * A keyring for a file, with the data keys of a vault that has no passphrase wrapped by a password: a file travels, and
 * must not carry its own key. Undefined when the keys are wrapped already.
 */
export async function lockedKeyring(
  { id, v, vaultId, rev, current, keys, lockAfter }: Keyring,
  password: string,
  cost: KeyCost = leastCost,
): Promise<PassphraseKeyring | undefined> {
  const vaultKey = crypto.getRandomValues(new Uint8Array(32));
  const wrapping = await wrappingKey(vaultKey);
  const wrapped = [];
  for (const key of keys) {
    const bytes = await bytesOf(key, vaultId, undefined);
    if (!bytes) return undefined;
    wrapped.push(await wrapDataKey(wrapping, vaultId, { keyId: key.keyId, bytes }));
  }
  const passphrase = await newPassphraseSlot(vaultId, vaultKey, password, cost);
  const letters = await newLetterKeys(wrapping, vaultId, newId());
  const common = { id, v, vaultId, rev, current, lockAfter, chosen: true, keys: wrapped };
  return { ...common, mode: 'passphrase', passphrase, letters };
}
