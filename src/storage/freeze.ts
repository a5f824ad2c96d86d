import { logError, logProblem } from '../browser/log';
import { forget, recall, remember } from '../browser/session-memory';
import type { FrozenReason } from './failure';

const memoryKey = 'storage-frozen';

/** Known here at once; the session memory tells every other context and those opened later. */
let frozenHere: FrozenReason | undefined;
/** The session memory knows it too, and is asked from then on: it hears of a thaw. */
let remembered = false;

/**
 * After a storage error nothing is opened or written until the browser restarts: measured on Chromium, a store that
 * failed on a full disk survives a restart only if nobody opened it again (see docs/decisions/004-one-write.md).
 */
export async function freeze(reason: FrozenReason): Promise<void> {
  frozenHere ??= reason;
  logProblem('storage-frozen');
  try {
    await remember(memoryKey, frozenHere);
    remembered = true;
  } catch (error) {
    // This context stays frozen all the same; the others will notice by themselves.
    logError('freeze-not-remembered', error);
  }
}

/** Why storage is frozen, in this context or any other of ours; undefined when it is not. */
export async function frozenReason(): Promise<FrozenReason | undefined> {
  if (frozenHere && !remembered) return frozenHere;
  try {
    const known = await recall(memoryKey);
    frozenHere = reasons.find((reason) => reason === known);
    remembered = frozenHere !== undefined;
  } catch (error) {
    // A browser that cannot remember must not keep the agent from the tickets.
    logError('session-memory-unreadable', error);
  }
  return frozenHere;
}

/** Ends the freeze, in every context. Only for a store that is about to be begun anew: nothing in it can be lost any more. */
export async function thaw(): Promise<void> {
  await forget(memoryKey);
  [frozenHere, remembered] = [undefined, false];
}

const reasons: readonly FrozenReason[] = ['write-failed', 'disk-full', 'upgrade-failed', 'damaged'];
