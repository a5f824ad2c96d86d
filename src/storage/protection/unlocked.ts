import * as z from 'zod/mini';
import { forget, recall, remember } from '../../browser/session-memory';
import { isLockDue, type LockTimes } from '../../domain/auto-lock';
import { marksMemories } from '../mark-shelves';
import { wrappingKey } from './wrap';

/**
 * What is known while the vault is unlocked, in the memory the browser shares among our pages and gives to no disk and
 * no web page. Gone when the browser closes; taking it away is what locks.
 */
const unlockedSchema = z.object({
  vaultId: z.string(),
  /** The vault key, base 64. */
  key: z.string(),
  lockAfter: z.number(),
  unlockedAt: z.number(),
});

export type Unlocked = z.infer<typeof unlockedSchema>;

/** The name the key is remembered under: whoever watches it hears of each lock and unlock. */
export const unlockedMemory = 'unlocked';
const lastInputMemory = 'last-input';

/** The unlocked key and when it was last used; undefined while locked. */
export async function recallUnlocked(): Promise<(Unlocked & LockTimes) | undefined> {
  const [kept, lastInput] = await Promise.all([recall(unlockedMemory), recall(lastInputMemory)]);
  const parsed = unlockedSchema.safeParse(kept);
  if (!parsed.success) return undefined;
  return { ...parsed.data, lastInput: typeof lastInput === 'number' ? lastInput : parsed.data.unlockedAt };
}

/**
 * The vault key, if the vault is unlocked at `now`. When nobody was there for too long, or the clock was set back, it
 * is locked here and now: whoever comes next must not depend on somebody having watched the clock.
 */
export async function heldVaultKey(vaultId: string, now: number): Promise<CryptoKey | undefined> {
  const unlocked = await recallUnlocked();
  if (unlocked?.vaultId !== vaultId) return undefined;
  if (isLockDue(unlocked, now)) {
    await forgetUnlocked();
    return undefined;
  }
  return wrappingKey(keyBytes(unlocked));
}

/** Unlocks, for every page of ours: they hear of it by themselves. */
export async function rememberUnlocked(unlocked: Unlocked): Promise<void> {
  await remember(lastInputMemory, unlocked.unlockedAt);
  await remember(unlockedMemory, unlocked);
}

/** Locks, for every page of ours. */
export async function forgetUnlocked(): Promise<void> {
  await forget(unlockedMemory, ...marksMemories);
}

/** Notes that somebody is there, at `now`. */
export async function noteInput(now: number): Promise<void> {
  await remember(lastInputMemory, now);
}

/** Another waiting time, from now on. */
export async function noteLockAfter(lockAfter: number): Promise<void> {
  const unlocked = unlockedSchema.safeParse(await recall(unlockedMemory));
  if (unlocked.success) await remember(unlockedMemory, { ...unlocked.data, lockAfter });
}

/** The bytes of a remembered key. */
export function keyBytes({ key }: Pick<Unlocked, 'key'>): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0));
}

/** Key bytes as they are remembered: the session memory takes no bytes. */
export function keyText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
