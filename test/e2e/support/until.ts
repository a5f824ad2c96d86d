import { setTimeout } from 'node:timers/promises';

/** Waits until something holds, looking often; throws with the words given when it does not within the time. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  milliseconds = 10_000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms for ${what}.`);
    await setTimeout(25);
  }
}
