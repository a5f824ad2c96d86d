import { newId } from '../../browser/new-id';
import { fail, type Outcome, type StoreFailure } from '../failure';
import { newPlainKey, type KeptKey, type Keyring } from '../keyring';
import type { Store } from '../opening';
import { bytesOf, wrapDataKey } from './data-keys';
import { leastCost, type KeyCost } from './key-cost';
import { newLetterKeys } from './letter-key';
import { takeInLetters } from '../take-in-letters';
import { finishReEncryption, type Progress } from './re-encrypt';
import { letterboxEmpty, readKeyring, reviseKeyring } from './revise-keyring';
import { newPassphraseSlot, newRecoverySlot, openPassphraseSlot } from './slots';
import { holdKey } from './unlock';
import { forgetUnlocked, noteLockAfter } from './unlocked';
import { wrappingKey } from './wrap';

/** What came of a change that asks for the passphrase first. */
export type ProtectionChange =
  { kind: 'done' } | { kind: 'wrong' } | { kind: 'failed'; reason: StoreFailure };

/**
 * From 'this computer only' to a passphrase. Everything gets a new key, because the old one stays readable in the
 * store's log for a while: records sealed by it are sealed again, and it is destroyed at the end. Killed in between,
 * the rest follows after the next unlocking.
 */
export async function setPassphrase(
  store: Store,
  passphrase: string,
  options: { cost?: KeyCost; progress?: Progress } = {},
): Promise<Outcome<undefined>> {
  const vaultKey = crypto.getRandomValues(new Uint8Array(32));
  const { vaultId } = store.vault;
  const slot = await newPassphraseSlot(vaultId, vaultKey, passphrase, options.cost ?? leastCost);
  const wrapping = await wrappingKey(vaultKey);
  const key = await wrapDataKey(wrapping, vaultId, newPlainKey());
  const letters = await newLetterKeys(wrapping, vaultId, newId());
  const found = await readKeyring();
  if (!found.ok) return found;
  // Held before it is needed: no page may find the vault locked for a moment.
  await holdKey(found.value.keyring, vaultKey);
  const revised = await reviseKeyring((keyring) =>
    keyring.mode === 'passphrase'
      ? undefined
      : {
          ...keyring,
          mode: 'passphrase',
          chosen: true,
          passphrase: slot,
          letters,
          current: key.keyId,
          keys: [...keyring.keys, key],
        },
  );
  if (!revised.ok || revised.value.current !== key.keyId) {
    await forgetUnlocked();
    return revised.ok ? fail('key-changed') : revised;
  }
  return finishReEncryption(store, options.progress);
}

/** Another passphrase: one key is wrapped anew, no record is touched. */
export async function changePassphrase(
  current: string,
  next: string,
  cost: KeyCost = leastCost,
): Promise<ProtectionChange> {
  const opened = await vaultKeyBehind(current);
  if (opened.kind !== 'opened') return opened;
  const slot = await newPassphraseSlot(opened.vaultId, opened.vaultKey, next, cost);
  return settled(
    await reviseKeyring((keyring) =>
      keyring.mode === 'passphrase' ? { ...keyring, passphrase: slot } : undefined,
    ),
  );
}

/** Makes `secret` the recovery key, in place of an earlier one. Ask for it only once the agent has it on paper. */
export async function keepRecoveryKey(
  passphrase: string,
  secret: Uint8Array<ArrayBuffer>,
): Promise<ProtectionChange> {
  const opened = await vaultKeyBehind(passphrase);
  if (opened.kind !== 'opened') return opened;
  const slot = await newRecoverySlot(opened.vaultId, opened.vaultKey, secret);
  return settled(
    await reviseKeyring((keyring) =>
      keyring.mode === 'passphrase' ? { ...keyring, recovery: slot } : undefined,
    ),
  );
}

/** Back to 'this computer only': from now on the keys lie beside the records. */
export async function removePassphrase(store: Store, passphrase: string): Promise<ProtectionChange> {
  const opened = await vaultKeyBehind(passphrase);
  if (opened.kind !== 'opened') return opened;
  // The key of the letterbox goes with the passphrase: nothing may be left in it.
  const taken = await takeInLetters(store);
  if (!taken.ok) return { kind: 'failed', reason: taken.reason };
  const wrapping = await wrappingKey(opened.vaultKey);
  const revised = await reviseKeyring(async (keyring) => {
    const keys = await Promise.all(keyring.keys.map((key) => plainKey(key, keyring.vaultId, wrapping)));
    const { id, v, vaultId, rev, current, lockAfter } = keyring;
    const kept = keys.filter((key) => key !== undefined);
    if (kept.length < keys.length) return undefined;
    return { id, v, vaultId, rev, current, lockAfter, chosen: true, mode: 'this-computer-only', keys: kept };
  }, letterboxEmpty);
  if (!revised.ok) return { kind: 'failed', reason: revised.reason };
  if (revised.value.mode === 'passphrase') return { kind: 'failed', reason: 'unreadable' };
  await forgetUnlocked();
  return { kind: 'done' };
}

/** How long the vault waits for input before it locks, in minutes. */
export async function setLockAfter(lockAfter: number): Promise<Outcome<Keyring>> {
  const revised = await reviseKeyring((keyring) => ({ ...keyring, lockAfter }));
  if (revised.ok) await noteLockAfter(lockAfter);
  return revised;
}

/** Whether this is the passphrase; nothing is changed. */
export async function checkPassphrase(passphrase: string): Promise<ProtectionChange> {
  const opened = await vaultKeyBehind(passphrase);
  return opened.kind === 'opened' ? { kind: 'done' } : opened;
}

async function plainKey(
  kept: KeptKey,
  vaultId: string,
  vaultKey: CryptoKey,
): Promise<{ keyId: string; bytes: Uint8Array<ArrayBuffer> } | undefined> {
  const bytes = await bytesOf(kept, vaultId, vaultKey);
  return bytes && { keyId: kept.keyId, bytes };
}

type OpenedKey = { kind: 'opened'; vaultId: string; vaultKey: Uint8Array<ArrayBuffer> };

async function vaultKeyBehind(
  passphrase: string,
): Promise<OpenedKey | Exclude<ProtectionChange, { kind: 'done' }>> {
  const found = await readKeyring();
  if (!found.ok) return { kind: 'failed', reason: found.reason };
  const { keyring } = found.value;
  if (keyring.mode !== 'passphrase') return { kind: 'failed', reason: 'key-changed' };
  const vaultKey = await openPassphraseSlot(keyring, passphrase);
  return vaultKey ? { kind: 'opened', vaultId: keyring.vaultId, vaultKey } : { kind: 'wrong' };
}

function settled(revised: Outcome<Keyring>): ProtectionChange {
  return revised.ok ? { kind: 'done' } : { kind: 'failed', reason: revised.reason };
}
