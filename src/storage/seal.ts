import * as z from 'zod/mini';
import type { SealedStore } from './schema';
import { isRow } from './stored-row';

/** How a record stands on disk. Version 1: AES-256-GCM over UTF-8 JSON. */
export interface SealedRow {
  id: string;
  v: 1;
  keyId: string;
  /** 96 random bits, new at every sealing. It doubles as the name of this version of the record. */
  iv: Uint8Array<ArrayBuffer>;
  data: Uint8Array<ArrayBuffer>;
}

/** A 256-bit key that seals records, and its name. */
export interface DataKey {
  keyId: string;
  key: CryptoKey;
}

/** Why a row could not be opened: it was kept as it is. */
export type Unreadable = 'not-a-row' | 'unknown-key' | 'refused' | 'not-json';

const rowSchema = z.object({
  id: z.string(),
  v: z.literal(1),
  keyId: z.string(),
  iv: z.instanceof(Uint8Array<ArrayBuffer>),
  data: z.instanceof(Uint8Array<ArrayBuffer>),
});

/** Seals `value` for one place in one store: opened anywhere else it is refused. */
export async function seal(
  { keyId, key }: DataKey,
  store: SealedStore,
  id: string,
  value: unknown,
): Promise<SealedRow> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt(cipher(iv, place(store, id, keyId)), key, plain);
  return { id, v: 1, keyId, iv, data: new Uint8Array(sealed) };
}

/** What was sealed in `row`, or why it cannot be told. */
export async function unseal(
  keys: ReadonlyMap<string, CryptoKey>,
  store: SealedStore,
  row: unknown,
): Promise<{ value: unknown } | { unreadable: Unreadable }> {
  const parsed = rowSchema.safeParse(row);
  if (!parsed.success) return { unreadable: 'not-a-row' };
  const { id, keyId, iv, data } = parsed.data;
  const key = keys.get(keyId);
  if (!key) return { unreadable: 'unknown-key' };
  let plain: ArrayBuffer;
  try {
    plain = await crypto.subtle.decrypt(cipher(iv, place(store, id, keyId)), key, data);
  } catch (error) {
    if (error instanceof DOMException) return { unreadable: 'refused' }; // changed, or sealed for another place
    throw error;
  }
  try {
    return { value: JSON.parse(new TextDecoder().decode(plain)) };
  } catch (error) {
    if (error instanceof SyntaxError) return { unreadable: 'not-json' };
    throw error;
  }
}

function cipher(iv: Uint8Array<ArrayBuffer>, additionalData: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData };
}

/** Authenticated with every record, so that none can be moved to another id, store, key or format. */
function place(store: SealedStore, id: string, keyId: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`1|${store}|${id}|${keyId}`);
}

/** A row is sealed with new random bytes at each writing: they name the version. Undefined for no row. */
export function versionOf(row: unknown): string | undefined {
  if (!isRow(row)) return undefined;
  const { iv } = row as Partial<SealedRow>; // only compared
  return iv instanceof Uint8Array ? iv.join() : '';
}
