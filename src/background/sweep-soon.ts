import { now } from '../browser/clock';
import { logError } from '../browser/log';
import { sweep } from './sweep';

/** The sweep under way and whether another was asked for meanwhile. Lost with the worker, and nothing is lost by it. */
let running: Promise<void> | undefined;
let wanted = false;

/** Sweeps now, or once more after the sweep under way: two at once could leave the older one's badge standing. */
export function sweepSoon(): void {
  wanted = true;
  running ??= sweepWhileWanted();
}

async function sweepWhileWanted(): Promise<void> {
  while (wanted) {
    wanted = false;
    try {
      await sweep(now());
    } catch (error) {
      logError('sweep-failed', error);
    }
  }
  running = undefined;
}
