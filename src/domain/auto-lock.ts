/** What an unlocked vault knows about the time: all in milliseconds since 1970. */
export interface LockTimes {
  /** Minutes without input after which it locks. */
  lockAfter: number;
  /** The last key or click anyone noticed. */
  lastInput: number;
}

/** What the agent can choose between, in minutes. */
export const lockAfterChoices = [5, 10, 15, 30, 60] as const;
export const defaultLockAfter = 15;

/** A clock corrects itself by less than this now and then; more is somebody's hand. Milliseconds. */
const clockSlack = 5_000;

/** True when the vault has to be locked by now: nobody touched it for long, or the clock was set back. */
export function isLockDue({ lockAfter, lastInput }: LockTimes, now: number): boolean {
  return now - lastInput >= lockAfter * 60_000 || isSetBack(lastInput, now);
}

/** True when the clock shows an earlier time than it once showed. */
export function isSetBack(before: number, now: number): boolean {
  return now < before - clockSlack;
}

/** Two looks at the clock further apart than this, where one a minute was asked for: the computer slept. Milliseconds. */
const longestWait = 150_000;

/** True when the computer slept between two looks at the clock. */
export function hasSlept(before: number, now: number): boolean {
  return now - before > longestWait;
}
