import * as z from 'zod/mini';
import { oneAtATime } from '../browser/one-at-a-time';
import { forget, onMemoryChanged, recall, remember } from '../browser/session-memory';
import type { Errand } from '../domain/shortcut';

const key = 'errand';

/** A key nobody answered within this time, in milliseconds, is forgotten: a call must not start by itself later. */
const patience = 10_000;

const errandSchema = z.object({
  errand: z.enum(['copy-details', 'call']),
  windowId: z.number(),
  /** Milliseconds since 1970. */
  at: z.number(),
});

/** Leaves what a key asked for until a surface of that window takes it, in memory only. */
export function leaveErrand(errand: Errand, windowId: number, at: number): Promise<void> {
  return remember(key, { errand, windowId, at });
}

/** Takes what is left for this window, once, if it is one of `wanted`: of two surfaces one gets it. */
export function takeErrand(
  wanted: readonly Errand[],
  windowId: number,
  now: number,
): Promise<Errand | undefined> {
  return oneAtATime(key, async () => {
    const left = errandSchema.safeParse(await recall(key));
    if (!left.success) return undefined;
    const { errand, at } = left.data;
    if (left.data.windowId !== windowId || !wanted.includes(errand)) return undefined;
    await forget(key);
    return Math.abs(now - at) < patience ? errand : undefined;
  });
}

/** Calls back when something was left; returns the way to stop. */
export function onErrand(listener: () => void): () => void {
  return onMemoryChanged(key, (there) => {
    if (there) listener();
  });
}
