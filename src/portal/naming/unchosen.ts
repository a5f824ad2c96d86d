import { closestAround } from '../tree/composed-tree';
import type { Run, Runs } from '../texts/runs';

/** What is ticked or picked. */
export const tickBoxes = 'input[type=radio],input[type=checkbox]';

/** True for the name of a box to tick that is not ticked: "( ) Case Number" before a field says what is not in it. */
export function isUnchosen({ items: [item] }: Run): boolean {
  if (!item) return false;
  const label = closestAround(item.element, 'label') as HTMLLabelElement | null;
  const box = label?.control ?? item.node.previousSibling;
  return box?.nodeType === 1 && (box as Element).matches(tickBoxes) && !(box as HTMLInputElement).checked;
}

const otherTab = '[role=tab][aria-selected=false],.nav-tabs>li:not(.active)>:not(.active)';
const otherEntry = '[role=option][aria-selected=false],.nav>li:not(.active)';
const chosenEntry = ':scope>[aria-selected=true],:scope>.active,:scope>li>.active';

/** True in a tab that is not in front, and in an entry beside a chosen one with a number of its own: they open other cases. */
export function isNotInFront(element: Element, runs: Runs): boolean {
  if (runs.closest(element, otherTab)) return true;
  const entry = runs.closest(element, otherEntry);
  const chosen = entry?.parentElement?.querySelector(chosenEntry);
  return chosen != null && !entry?.contains(chosen) && /\d{9}/.test(chosen.textContent);
}
