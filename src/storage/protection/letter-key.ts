import { unwrap, wrap, type Wrapped } from './wrap';

/** The lock of a letterbox: anyone can put something in, only the vault key opens it. */
export interface LetterKeys {
  /** Names the pair. */
  boxId: string;
  /** P-256, uncompressed, 65 bytes. It stands in the clear. */
  publicKey: Uint8Array<ArrayBuffer>;
  /** The private key (PKCS #8), wrapped by the vault key. */
  privateKey: Wrapped;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** A new pair of keys; the private one is wrapped at once. */
export async function newLetterKeys(
  vaultKey: CryptoKey,
  vaultId: string,
  boxId: string,
): Promise<LetterKeys> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { boxId, publicKey, privateKey: await wrap(vaultKey, secret, purposeOf(vaultId, boxId, publicKey)) };
}

/** The private key, ready to open letters; undefined when anything about the pair was changed. */
export async function openLetterKey(
  vaultKey: CryptoKey,
  vaultId: string,
  { boxId, publicKey, privateKey }: LetterKeys,
): Promise<CryptoKey | undefined> {
  const secret = await unwrap(vaultKey, privateKey, purposeOf(vaultId, boxId, publicKey));
  return secret && crypto.subtle.importKey('pkcs8', secret, curve, false, ['deriveBits']);
}

/** The public key, ready to seal letters. */
export function publicLetterKey(publicKey: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', publicKey, curve, true, []);
}

/** The public key is authenticated too: one that was exchanged makes the private one unreadable, which is noticed. */
function purposeOf(vaultId: string, boxId: string, publicKey: Uint8Array): string {
  return `2|letterbox|${vaultId}|${boxId}|${publicKey.join()}`;
}
