import { now } from '../../browser/clock';
import { logError, logProblem } from '../../browser/log';
import type { Keeper } from '../opening';
import { onWritten } from '../write';
import { catchUp } from './keep';

/**
 * Keeps the second copy for as long as a surface is open: once now, for what was written while nobody could, and right
 * after each save, before it is acknowledged. Several saves at once are copied together.
 */
export function followWrites(keeper: Keeper): () => void {
  let last: Promise<void> = Promise.resolve();
  /** A round that has not begun: it will see everything that is on disk by now. */
  let next: Promise<void> | undefined;
  const soon = (): Promise<void> => {
    next ??= last.then(() => {
      next = undefined;
      return keep(keeper);
    });
    last = next;
    return next;
  };
  void soon();
  return onWritten(soon);
}

async function keep(keeper: Keeper): Promise<void> {
  try {
    const kept = await catchUp(keeper, now());
    if (!kept.ok) logProblem('journal-not-kept');
  } catch (error) {
    // The save it follows is on disk all the same.
    logError('journal-not-kept', error);
  }
}
