import { lineage, parentOf } from './composed-tree';
import { windowOf } from './reach';

/** True for a text in the very colour of what is behind it: nobody sees it. */
export function blendsIn(element: Element, box: DOMRect): boolean {
  const { color } = windowOf(element).getComputedStyle(element);
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = windowOf(at).getComputedStyle(at);
    if (backgroundImage !== 'none') return false;
    if (backgroundColor === color) return !isOverAnother(element, box);
    if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return false;
  }
  return false;
}

/** True for a label that nobody sees because it is in the colour of what is behind it: it names nothing. */
export function isPaintedOver(element: Element, box: DOMRect | undefined): boolean {
  return box !== undefined && blendsIn(element, box);
}

/** A picture or a box that is not around the text can lie behind it. */
function isOverAnother(element: Element, box: DOMRect): boolean {
  const around = new Set(lineage(element));
  const stack = element.ownerDocument.elementsFromPoint(
    (box.left + box.right) / 2,
    (box.top + box.bottom) / 2,
  );
  return stack.length === 0 || stack.some((other) => !around.has(other) && !element.contains(other));
}
