import { parentOf } from '../tree/composed-tree';
import { boxesOfOnly } from '../texts/run-places';
import type { Sight } from '../sight/sight';

const never = new Set([
  'br',
  'hr',
  'wbr',
  'img',
  'svg',
  'i',
  'script',
  'style',
  'template',
  'button',
  'link',
  'meta',
  'colgroup',
  'caption',
  'slot',
]);
const decoration =
  /icon|glyph|dots|leader|filler|caret|ripple|arrow|spacer|divider|tooltip|badge|chevron|notch|underline|focus|backdrop|touch-target/i;

/**
 * True if an empty element that is drawn stands between a label and a number, where the label's own value would be:
 * then the number behind it is not the label's.
 */
export function hasEmptyPlace(label: Element, value: Element, meeting: Element, sight: Sight): boolean {
  let branch = label;
  for (let at: Element | null = label; at && at !== meeting; at = parentOf(at)) {
    branch = at;
    if (parentOf(at) === meeting) break;
    if (emptyAfter(at, undefined, sight)) return true;
  }
  if (branch === label && label === meeting) return false;
  const makes = boxesOfOnly(label, label.textContent.trim(), meeting);
  let end: Element = value;
  for (let at: Element | null = value; at && at !== meeting; at = parentOf(at)) {
    if (makes.some((make) => isEmptyTwin(at.previousElementSibling, make, sight))) return true;
    end = at;
  }
  return emptyAfter(branch, end, sight);
}

/** The place of the number's own label, of the same make as the label from elsewhere, and nothing in it. */
function isEmptyTwin(element: Element | null, label: Element, sight: Sight): boolean {
  return (
    element !== null &&
    element !== label &&
    label.className !== '' &&
    element.className === label.className &&
    element.localName === label.localName &&
    element.textContent.trim() === '' &&
    isEmptyPlace(element, sight)
  );
}

/** True if an empty element that is drawn follows among its siblings. */
export function emptyAfter(from: Element, until: Element | undefined, sight: Sight): boolean {
  for (let next = from.nextElementSibling; next && next !== until; next = next.nextElementSibling) {
    if (isEmptyPlace(next, sight)) return true;
  }
  return false;
}

/** True for an element that is drawn where a value could be and holds nothing. */
export function isEmptyPlace(element: Element, sight: Sight): boolean {
  if (never.has(element.localName) || element.getAttribute('aria-hidden') === 'true') return false;
  if (element.textContent.trim() !== '' || element.querySelector('img,svg,i,button,input,select,textarea'))
    return false;
  if (decoration.test(element.getAttribute('class') ?? '') || element.shadowRoot || !sight.drawn(element))
    return false;
  // An icon drawn by a font or a background has a width in the line; an empty value has none.
  return !(sight.inline(element) && (sight.box(element)?.width ?? 0) > 0);
}
