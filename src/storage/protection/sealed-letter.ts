import * as z from 'zod/mini';

/** What can be sealed without the vault key: ECDH P-256 with a key made for this one letter, HKDF, AES-256-GCM. */
export const letterSchema = z.object({
  id: z.string(),
  v: z.literal(1),
  boxId: z.string(),
  /** The public half of the letter's own key. */
  ephemeral: z.instanceof(Uint8Array<ArrayBuffer>),
  iv: z.instanceof(Uint8Array<ArrayBuffer>),
  data: z.instanceof(Uint8Array<ArrayBuffer>),
});

export type SealedLetter = z.infer<typeof letterSchema>;

/** Whom a letter is for. */
export interface Addressee {
  boxId: string;
  publicKey: CryptoKey;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' };

/** Seals `value` so that only the private key of `addressee` opens it. Even the writer cannot, afterwards. */
export async function sealLetter(
  { boxId, publicKey }: Addressee,
  id: string,
  value: unknown,
): Promise<SealedLetter> {
  const own = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const ephemeral = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey));
  const key = await letterKey(own.privateKey, publicKey, ephemeral, 'encrypt');
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const data = new Uint8Array(await crypto.subtle.encrypt(cipher(iv, id, boxId), key, plain));
  return { id, v: 1, boxId, ephemeral, iv, data };
}

/** What is in a letter; undefined when it was changed, moved, or is for somebody else. */
export async function openLetter(privateKey: CryptoKey, letter: SealedLetter): Promise<unknown> {
  try {
    const sender = await crypto.subtle.importKey('raw', letter.ephemeral, curve, true, []);
    const key = await letterKey(privateKey, sender, letter.ephemeral, 'decrypt');
    const plain = await crypto.subtle.decrypt(cipher(letter.iv, letter.id, letter.boxId), key, letter.data);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function letterKey(
  privateKey: CryptoKey,
  publicKey: CryptoKey,
  ephemeral: Uint8Array<ArrayBuffer>,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256);
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('psl-companion letter 1');
  const salt = ephemeral;
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}

function cipher(iv: Uint8Array<ArrayBuffer>, id: string, boxId: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`1|letterbox|${id}|${boxId}`) };
}
