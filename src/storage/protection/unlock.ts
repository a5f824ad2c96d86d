import { announce } from '../../browser/announcements';
import { now } from '../../browser/clock';
import { logError, logProblem } from '../../browser/log';
import { vaultUnlocked, wakeWorker } from '../../browser/wake-worker';
import type { StoreFailure } from '../failure';
import type { PassphraseKeyring } from '../keyring';
import { isBelow, leastCost, type KeyCost } from './key-cost';
import { readKeyring, reviseKeyring } from './revise-keyring';
import { newPassphraseSlot, openPassphraseSlot, openRecoverySlot } from './slots';
import { keyText, rememberUnlocked } from './unlocked';

/** What came of an attempt to unlock. */
export type Unlocking =
  | { kind: 'unlocked' }
  /** Another passphrase, or another recovery key. */
  | { kind: 'wrong' }
  | { kind: 'failed'; reason: StoreFailure };

/** Unlocks with the passphrase; every open page hears of it and opens its records. */
export async function unlock(passphrase: string, wanted: KeyCost = leastCost): Promise<Unlocking> {
  const found = await passphraseKeyring();
  if ('kind' in found) return found;
  const vaultKey = await openPassphraseSlot(found.keyring, passphrase);
  if (!vaultKey) return { kind: 'wrong' };
  await holdKey(found.keyring, vaultKey);
  if (isBelow(found.keyring.passphrase.cost, wanted)) {
    strengthen(found.keyring, vaultKey, passphrase, wanted).catch((error: unknown) =>
      logError('key-cost-not-raised', error),
    );
  }
  return { kind: 'unlocked' };
}

/** Unlocks with the printed recovery key and sets a new passphrase in the same step: the old one is forgotten anyway. */
export async function recover(
  secret: Uint8Array<ArrayBuffer>,
  passphrase: string,
  cost: KeyCost = leastCost,
): Promise<Unlocking> {
  const found = await passphraseKeyring();
  if ('kind' in found) return found;
  const vaultKey = await openRecoverySlot(found.keyring, secret);
  if (!vaultKey) return { kind: 'wrong' };
  const slot = await newPassphraseSlot(found.keyring.vaultId, vaultKey, passphrase, cost);
  const revised = await reviseKeyring((keyring) => ({ ...keyring, passphrase: slot }));
  if (!revised.ok) return { kind: 'failed', reason: revised.reason };
  await holdKey(found.keyring, vaultKey);
  return { kind: 'unlocked' };
}

/** True when this is the recovery key of the vault. */
export async function isRecoveryKey(secret: Uint8Array<ArrayBuffer>): Promise<Unlocking> {
  const found = await passphraseKeyring();
  if ('kind' in found) return found;
  return { kind: (await openRecoverySlot(found.keyring, secret)) ? 'unlocked' : 'wrong' };
}

/** Puts the vault key where all pages of ours find it until the vault is locked. */
export async function holdKey(
  { vaultId, lockAfter }: Pick<PassphraseKeyring, 'vaultId' | 'lockAfter'>,
  vaultKey: Uint8Array,
): Promise<void> {
  await rememberUnlocked({ vaultId, key: keyText(vaultKey), lockAfter, unlockedAt: now() });
  announce('unlock');
  wakeWorker(vaultUnlocked);
}

async function passphraseKeyring(): Promise<
  { keyring: PassphraseKeyring } | Extract<Unlocking, { kind: 'failed' }>
> {
  const found = await readKeyring();
  if (!found.ok) return { kind: 'failed', reason: found.reason };
  const { keyring } = found.value;
  if (keyring.mode === 'passphrase') return { keyring };
  // Somebody took the passphrase away meanwhile: opening again shows everything.
  return { kind: 'failed', reason: 'key-changed' };
}

/** The passphrase as it is today, wrapped at today's cost. */
async function strengthen(
  before: PassphraseKeyring,
  vaultKey: Uint8Array<ArrayBuffer>,
  passphrase: string,
  wanted: KeyCost,
): Promise<void> {
  const slot = await newPassphraseSlot(before.vaultId, vaultKey, passphrase, wanted);
  const salt = before.passphrase.salt.join();
  const revised = await reviseKeyring((keyring) =>
    // Changed by the agent meanwhile: that one stays.
    keyring.mode === 'passphrase' && keyring.passphrase.salt.join() === salt
      ? { ...keyring, passphrase: slot }
      : undefined,
  );
  if (!revised.ok) logProblem('key-cost-not-raised');
}
