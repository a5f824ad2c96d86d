import { now } from '../../browser/clock';
import { logError } from '../../browser/log';
import { isLockDue, isSetBack } from '../../domain/auto-lock';
import { lockNow } from '../../storage/protection/lock';
import { noteInput, recallUnlocked } from '../../storage/protection/unlocked';

/** How often an open surface looks at the clock, in milliseconds: it has to lock within five seconds. */
const every = 2_000;
/** Input is noted this often at most, in milliseconds. */
const noteEvery = 10_000;
const inputs = ['pointerdown', 'keydown'] as const;

/** Locks when it is time, also when the worker sleeps; notes that the agent is here. Returns the way to stop. */
export function watchHere(): () => void {
  let looked = now();
  let noted = 0;
  const failed = (error: unknown) => logError('lock-watch-failed', error);
  const look = async () => {
    const [before, at] = [looked, now()];
    looked = at;
    const unlocked = await recallUnlocked();
    if (unlocked && (isSetBack(before, at) || isLockDue(unlocked, at))) await lockNow();
  };
  const touched = () => {
    const at = now();
    if (at - noted < noteEvery && at >= noted) return;
    noted = at;
    // Not over a deadline that has passed: whoever comes late is asked for the passphrase.
    look()
      .then(async () => (await recallUnlocked()) && noteInput(at))
      .catch(failed);
  };
  const timer = setInterval(() => void look().catch(failed), every);
  for (const input of inputs) addEventListener(input, touched, true);
  return () => {
    clearInterval(timer);
    for (const input of inputs) removeEventListener(input, touched, true);
  };
}
