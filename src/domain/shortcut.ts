import { isUnderWay } from './call-progress';
import type { CallForm } from './call-form';
import type { LineAct } from './call-progress';
import type { Draft } from './draft';

/** What can be done by a key from any page. The names are those of the manifest's commands. */
export const shortcuts = [
  { name: '_execute_action', what: 'Open PSL Companion' },
  { name: 'copy-details', what: 'Copy call details' },
  { name: 'call', what: 'Start or end the call' },
] as const;

export type ShortcutName = (typeof shortcuts)[number]['name'];

/** What a surface is asked to do by a key; opening it is the browser's own. */
export type Errand = Exclude<ShortcutName, '_execute_action'>;

/** What the key for the call does to a form: it ends the call that is under way, wherever it is, or starts one. */
export interface CallStep {
  /** The draft to go to first. */
  goTo?: Draft;
  /** Missing for a call that is over: it waits for its ticket number, and the key only shows it. */
  act?: Extract<LineAct, 'start' | 'end'>;
}

/** One step for one press, so that nobody has to remember which call is in front. `now` in milliseconds since 1970. */
export function callStep({ draft, others }: Pick<CallForm, 'draft' | 'others'>, now: number): CallStep {
  if (isUnderWay(draft.progress, now)) return { act: 'end' };
  const elsewhere = others.find(({ progress }) => isUnderWay(progress, now));
  if (elsewhere) return { goTo: elsewhere, act: 'end' };
  return draft.progress ? {} : { act: 'start' };
}
