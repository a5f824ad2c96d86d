import * as z from 'zod/mini';

/** A key sealed by another key. */
export const wrappedSchema = z.object({
  iv: z.instanceof(Uint8Array<ArrayBuffer>),
  data: z.instanceof(Uint8Array<ArrayBuffer>),
});

export type Wrapped = z.infer<typeof wrappedSchema>;

/** A key that wraps keys, from its 32 bytes. It cannot be read out again. */
export function wrappingKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Seals `bytes` for one purpose: AES-256-GCM, and `purpose` (which place, which vault, which cost) is authenticated. */
export async function wrap(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  purpose: string,
): Promise<Wrapped> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: new Uint8Array(await crypto.subtle.encrypt(cipher(iv, purpose), key, bytes)) };
}

/** The bytes that were wrapped; undefined when the key is another one, or anything was changed. */
export async function unwrap(
  key: CryptoKey,
  { iv, data }: Wrapped,
  purpose: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(cipher(iv, purpose), key, data));
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function cipher(iv: Uint8Array<ArrayBuffer>, purpose: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(purpose) };
}
