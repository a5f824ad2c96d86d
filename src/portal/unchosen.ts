import { closestAround } from './composed-tree';
import type { Run } from './runs';

/** What is ticked or picked. */
export const tickBoxes = 'input[type=radio],input[type=checkbox]';

/** True for the name of a box to tick that is not ticked: "( ) Case Number" before a field says what is not in it. */
export function isUnchosen({ items: [item] }: Run): boolean {
  if (!item) return false;
  const label = closestAround(item.element, 'label') as HTMLLabelElement | null;
  const box = label?.control ?? item.node.previousSibling;
  return box?.nodeType === 1 && (box as Element).matches(tickBoxes) && !(box as HTMLInputElement).checked;
}
