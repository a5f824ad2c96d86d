import type { Before } from './before';

export type Tried = NonNullable<Before['tried']>;

/** What can come of a step; the first is what it mostly comes to. */
export const stepResults = ['no change', 'a different error', 'worked for a while', 'not possible'] as const;

/** The steps a new installation offers. The agent changes the list on the options page. */
export const defaultSteps: readonly string[] = [
  'Cleared cache and cookies',
  'Tried another browser',
  'Signed out and in again',
  'Tried a private window',
  'Restarted the browser',
  'Tried another device',
  'Waited and tried again',
];

/** `tried` with this step's result; an undefined result takes the step off the list. */
export function withStep(tried: Tried, step: string, result: string | undefined): Tried {
  const others = tried.filter((done) => done.step !== step);
  if (result === undefined) return others;
  const known = tried.some((done) => done.step === step);
  return known
    ? tried.map((done) => (done.step === step ? { step, result } : done))
    : [...others, { step, result }];
}

/**
 * The packet's text about troubleshooting after the tick list changed from `before` to `after`: the lines of the list
 * come first, and whatever the agent wrote by hand stays below them.
 */
export function troubleshootingText(text: string, before: Tried, after: Tried): string {
  const listed = triedLines(before);
  const own = text.split('\n').filter((line) => !listed.includes(line.trim()));
  return [...triedLines(after), ...own].join('\n').trim();
}

/** "Cleared cache and cookies: no change", one a step. */
export function triedLines(tried: Tried): string[] {
  return tried.map(({ step, result }) => (result === '' ? step : `${step}: ${result}`));
}
