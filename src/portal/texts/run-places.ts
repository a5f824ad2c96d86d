import { meetingPoint, parentOf } from '../tree/composed-tree';
import { seam } from './number-shape';
import type { Run } from './runs';

/** Boxes whose parts are rows: what stands in two of them does not belong together. */
export const rowsApart =
  'table,tbody,thead,tfoot,dl,[role=table],[role=grid],[role=treegrid],[role=rowgroup]';

/** The child of an ancestor that an element is in. */
export function branchOf(element: Element, ancestor: Element): Element {
  let branch = element;
  for (let at: Element | null = element; at && at !== ancestor; at = parentOf(at)) branch = at;
  return branch;
}

/** A run's text as anybody would write it down. */
export function textOf(run: Run): string {
  return run.text.replaceAll(seam, '');
}

/** The element a run stands in. */
export function elementOf(run: Run, atEnd = false): Element {
  const item = run.items[atEnd ? run.items.length - 1 : 0];
  if (!item) throw new Error('a run has at least one item');
  return item.element;
}

/** The nearest element around two runs. */
export function meetingOf(a: Run, b: Run): Element | undefined {
  return meetingPoint(elementOf(a, true), elementOf(b)) ?? undefined;
}

/** The outermost element that shows nothing but a run. `inner`: where in the run to begin. */
export function wholeOf(run: Run, inner = elementOf(run)): Element {
  return boxesOfOnly(inner, run.text).at(-1) ?? inner;
}

/** An element and those around it that show nothing more than its text, innermost first. `within`: no farther out than in this one. */
export function boxesOfOnly(inner: Element, text: string, within?: Element): Element[] {
  const boxes = [inner];
  for (let at = parentOf(inner); at && at !== within && at.textContent.trim() === text; at = parentOf(at))
    boxes.push(at);
  return boxes;
}
