import * as z from 'zod/mini';
import { newId } from '../browser/new-id';
import { defaultLockAfter } from '../domain/auto-lock';
import { keyCostSchema } from './protection/key-cost';
import { wrappedSchema } from './protection/wrap';

const bytes = z.instanceof(Uint8Array<ArrayBuffer>);

/** A data key as it lies on disk: as it is ('this computer only'), or wrapped by the vault key. */
const keptKeySchema = z.union([
  z.object({ keyId: z.string(), bytes }),
  z.object({ keyId: z.string(), wrapped: wrappedSchema }),
]);

const common = {
  id: z.literal('keyring'),
  v: z.literal(2),
  vaultId: z.string(),
  /** Goes up with every change of this row: of two changes at once the second begins again. */
  rev: z.number(),
  /** Seals new records. Other keys in `keys` are on their way out: see re-encrypt.ts. */
  current: z.string(),
  keys: z.array(keptKeySchema),
  /** Minutes without input until it locks. In the clear, because it is asked for while locked. */
  lockAfter: z.number().check(z.gte(1), z.lte(240)),
  /** The agent has chosen how tickets are protected, or said "not now". */
  chosen: z.boolean(),
};

/** The vault key wrapped by what a passphrase gives. */
const passphraseSlot = z.object({ cost: keyCostSchema, salt: bytes, wrapped: wrappedSchema });
/** The vault key wrapped by what the printed recovery key gives. */
const recoverySlot = z.object({ salt: bytes, wrapped: wrappedSchema });

/**
 * The row that holds the keys. One vault key wraps the data keys; the passphrase and the recovery key each wrap the
 * vault key, so changing either is one small write. The header (`v`, `mode`) comes first so that a later format can
 * be told apart before anything else of it is understood.
 */
const keyringSchema = z.discriminatedUnion('mode', [
  z.object({ ...common, mode: z.literal('this-computer-only') }),
  z.object({
    ...common,
    mode: z.literal('passphrase'),
    passphrase: passphraseSlot,
    recovery: z.optional(recoverySlot),
    letters: z.object({ boxId: z.string(), publicKey: bytes, privateKey: wrappedSchema }),
  }),
]);

export type KeptKey = z.infer<typeof keptKeySchema>;
export type Keyring = z.infer<typeof keyringSchema>;
export type PassphraseKeyring = Extract<Keyring, { mode: 'passphrase' }>;
export type PassphraseSlot = z.infer<typeof passphraseSlot>;
export type RecoverySlot = z.infer<typeof recoverySlot>;

const headerSchema = z.object({ v: z.number() });
const newestVersion = 2;

/** A keyring with one new random key, for a new vault that needs no passphrase. */
export function newKeyring(): Keyring {
  const key = newPlainKey();
  return {
    id: 'keyring',
    v: 2,
    mode: 'this-computer-only',
    vaultId: newId(),
    rev: 1,
    current: key.keyId,
    keys: [key],
    lockAfter: defaultLockAfter,
    chosen: false,
  };
}

/** A new random 256-bit data key. */
export function newPlainKey(): { keyId: string; bytes: Uint8Array<ArrayBuffer> } {
  return { keyId: newId(), bytes: crypto.getRandomValues(new Uint8Array(32)) };
}

/** Reads the stored row. What is not understood is never replaced: the records hang on it. */
export function parseKeyring(
  row: unknown,
): { kind: 'keyring'; keyring: Keyring } | { kind: 'newer-version' } | { kind: 'damaged' } {
  const parsed = keyringSchema.safeParse(row);
  if (parsed.success && isWhole(parsed.data)) return { kind: 'keyring', keyring: parsed.data };
  const header = headerSchema.safeParse(row);
  return { kind: header.success && header.data.v > newestVersion ? 'newer-version' : 'damaged' };
}

/** True when records sealed by an earlier key may be left: their way to the current one was interrupted. */
export function isBetweenKeys({ keys }: Pick<Keyring, 'keys'>): boolean {
  return keys.length > 1;
}

function isWhole({ mode, current, keys }: Keyring): boolean {
  const plainOnly = keys.every((key) => 'bytes' in key);
  const rightLength = keys.every((key) => !('bytes' in key) || key.bytes.length === 32);
  return rightLength && keys.some(({ keyId }) => keyId === current) && (mode === 'passphrase' || plainOnly);
}
