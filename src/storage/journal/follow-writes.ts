import { now } from '../../browser/clock';
import { logProblem } from '../../browser/log';
import type { Store } from '../opening';
import { onWritten } from '../write';
import { catchUp } from './keep';

/**
 * Keeps the second copy for as long as a surface is open: once now, for what was written while nobody could, and right
 * after each save. The save itself does not wait for it. Several saves at once are copied together.
 */
export function followWrites(store: Store): () => void {
  let [wanted, running] = [false, false];
  const run = async () => {
    if (running) return;
    running = true;
    while (wanted) {
      wanted = false;
      const kept = await catchUp(store, now());
      if (!kept.ok) logProblem('journal-not-kept');
    }
    running = false;
  };
  const soon = () => {
    wanted = true;
    void run();
  };
  soon();
  return onWritten(soon);
}
