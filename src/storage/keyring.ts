import * as z from 'zod/mini';
import { newId } from '../browser/new-id';
import type { OpenVault } from './vault';

/**
 * The row that holds the data keys. Its header (`v`, `mode`) comes first so that a later format can be told apart
 * before anything else of it is understood.
 */
const keyringSchema = z.object({
  id: z.literal('keyring'),
  v: z.literal(1),
  mode: z.literal('this-computer-only'),
  vaultId: z.string(),
  current: z.string(),
  keys: z.array(z.object({ keyId: z.string(), bytes: z.instanceof(Uint8Array<ArrayBuffer>) })),
});

export type Keyring = z.infer<typeof keyringSchema>;

const headerSchema = z.object({ v: z.number() });

/** A keyring with one new random key. */
export function newKeyring(): Keyring {
  const keyId = newId();
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return {
    id: 'keyring',
    v: 1,
    mode: 'this-computer-only',
    vaultId: newId(),
    current: keyId,
    keys: [{ keyId, bytes }],
  };
}

/** Reads the stored row. What is not understood is never replaced: the records hang on it. */
export function parseKeyring(
  row: unknown,
): { kind: 'keyring'; keyring: Keyring } | { kind: 'newer-version' } | { kind: 'damaged' } {
  const parsed = keyringSchema.safeParse(row);
  if (parsed.success && isWhole(parsed.data)) return { kind: 'keyring', keyring: parsed.data };
  const header = headerSchema.safeParse(row);
  return { kind: header.success && header.data.v > 1 ? 'newer-version' : 'damaged' };
}

/** The open vault of a keyring that needs no passphrase. */
export async function importKeyring({ mode, vaultId, current, keys }: Keyring): Promise<OpenVault> {
  const imported = await Promise.all(
    keys.map(async ({ keyId, bytes }) => ({
      keyId,
      // Not extractable: whatever else goes wrong in a page, the key cannot be read out of it again.
      key: await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']),
    })),
  );
  const [newest] = imported.filter(({ keyId }) => keyId === current);
  if (!newest) throw new Error('a keyring without its current key passed the check');
  return {
    state: 'open',
    mode,
    vaultId,
    current: newest,
    keys: new Map(imported.map(({ keyId, key }) => [keyId, key])),
  };
}

function isWhole({ current, keys }: Keyring): boolean {
  return keys.some(({ keyId }) => keyId === current) && keys.every(({ bytes }) => bytes.length === 32);
}
