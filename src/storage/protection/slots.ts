import type { PassphraseKeyring, PassphraseSlot, RecoverySlot } from '../keyring';
import { derive } from './derive';
import { calibrated, leastCost, nameOfCost, type KeyCost } from './key-cost';
import { unwrap, wrap, wrappingKey } from './wrap';

/** The vault key behind a passphrase; undefined when it is another passphrase. Takes about a second. */
export async function openPassphraseSlot(
  { vaultId, passphrase: { cost, salt, wrapped } }: PassphraseKeyring,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { bytes } = await derive({ passphrase, salt, cost });
  return unwrap(await wrappingKey(bytes), wrapped, passphrasePurpose(vaultId, cost));
}

/**
 * Wraps the vault key by a passphrase, with a new salt. A computer that has time to spare spends more passes on it;
 * nothing below `least` is ever written.
 */
export async function newPassphraseSlot(
  vaultId: string,
  vaultKey: Uint8Array<ArrayBuffer>,
  passphrase: string,
  least: KeyCost = leastCost,
): Promise<PassphraseSlot> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const first = await derive({ passphrase, salt, cost: least });
  const cost = calibrated(least, first.took);
  const { bytes } = cost.passes === least.passes ? first : await derive({ passphrase, salt, cost });
  const wrapped = await wrap(await wrappingKey(bytes), vaultKey, passphrasePurpose(vaultId, cost));
  return { cost, salt, wrapped };
}

/** The vault key behind a recovery key; undefined when it is another one. */
export async function openRecoverySlot(
  { vaultId, recovery }: PassphraseKeyring,
  secret: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!recovery) return undefined;
  const { salt, wrapped } = recovery;
  return unwrap(await recoveryWrappingKey(secret, salt), wrapped, recoveryPurpose(vaultId));
}

/** Wraps the vault key by a recovery key. */
export async function newRecoverySlot(
  vaultId: string,
  vaultKey: Uint8Array<ArrayBuffer>,
  secret: Uint8Array<ArrayBuffer>,
): Promise<RecoverySlot> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const wrapped = await wrap(await recoveryWrappingKey(secret, salt), vaultKey, recoveryPurpose(vaultId));
  return { salt, wrapped };
}

/** 160 random bits cannot be guessed: what makes guessing slow is not needed here, and recovering takes no time. */
async function recoveryWrappingKey(
  secret: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('psl-companion recovery 1');
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The cost is authenticated: nobody can make a guess cheaper by writing another one. */
function passphrasePurpose(vaultId: string, cost: KeyCost): string {
  return `2|passphrase|${vaultId}|${nameOfCost(cost)}`;
}

function recoveryPurpose(vaultId: string): string {
  return `2|recovery|${vaultId}`;
}
