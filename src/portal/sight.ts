import { parentOf } from './composed-tree';
import { isWithinReach, windowOf, type Clip } from './reach';

/** How the page looks, as far as reading needs it. Each answer is found once a reading. */
export interface Sight {
  /** False for what nobody can see: hidden, clipped away, transparent, moved off the page, inside a closed `details`. */
  shows(node: Text | Element): boolean;
  /** True for what takes part in the page's layout, even where it has no size. */
  drawn(element: Element): boolean;
  /** True for what is at least read aloud, as texts for screen readers only are. */
  spoken(element: Element): boolean;
  /** True for an element whose content flows in the line around it. */
  inline(element: Element): boolean;
  /** True where line breaks of the source are line breaks on screen. */
  keepsLines(element: Element): boolean;
  /** True where characters are drawn as dots or in another order than written. */
  disguises(element: Element): boolean;
  /** True for what is crossed out. */
  strikes(element: Element): boolean;
  /** True for what is not laid out at all, so that what follows takes its place. */
  absent(element: Element): boolean;
  /** True for an element that draws its children in another order than they are written. */
  reorders(element: Element): boolean;
  /** Where a node is drawn; `undefined` where there is no layout. */
  box(node: Text | Element): DOMRect | undefined;
  /** Text that the style sheet writes before an element. */
  prefix(element: Element): string;
  /** Text that the style sheet writes after an element. */
  suffix(element: Element): string;
}

/** What the styles around an element do to it. */
interface Place {
  drawn: boolean;
  clip: Clip | undefined;
}

/** Sight by the browser's own styles and layout. */
export function sightOf(document: Document): Sight {
  const places = new Map<Element, Place>();
  const lines = new Map<Element, boolean>();
  let laidOut: boolean | undefined;
  // Asked only when something is to be judged: the question makes the browser lay the page out.
  const hasLayout = () => (laidOut ??= document.documentElement.getBoundingClientRect().height > 0);
  const placeOf = (element: Element): Place => {
    let place = places.get(element);
    if (!place) {
      const parent = parentOf(element);
      place = placeWithin(element, parent ? placeOf(parent) : { drawn: true, clip: undefined });
      places.set(element, place);
    }
    return place;
  };
  return {
    shows(node) {
      const element = node.nodeType === 1 ? (node as Element) : parentOf(node);
      if (!element) return false;
      const { drawn, clip } = placeOf(element);
      return drawn && isPainted(element) && (!hasLayout() || isWithinReach(boxOf(node), clip));
    },
    drawn: (element) => placeOf(element).drawn,
    spoken: (element) => styleOf(element).display !== 'none' && styleOf(element).visibility === 'visible',
    inline(element) {
      let inline = lines.get(element);
      if (inline === undefined) {
        inline = /^(?:inline$|contents|ruby)/.test(styleOf(element).display);
        lines.set(element, inline);
      }
      return inline;
    },
    keepsLines: (element) => /pre|break/.test(styleOf(element).whiteSpace),
    disguises(element) {
      // What is done to a line is done to the inline boxes in it, though their own styles do not tell.
      for (let at: Element | null = element; at; at = parentOf(at)) {
        if (isDisguising(styleOf(at))) return true;
        if (styleOf(at).display !== 'inline') return false;
      }
      return false;
    },
    strikes: knowingStruck(),
    absent: (element) => styleOf(element).display === 'none',
    reorders: (element) =>
      element.childElementCount < 100 &&
      /flex|grid/.test(styleOf(element).display) &&
      [...element.children].some((child) => (styleOf(child).order || '0') !== '0'),
    box: (node) => (hasLayout() ? boxOf(node) : undefined),
    prefix: (element) => written(element, '::before'),
    suffix: (element) => written(element, '::after'),
  };
}

function isDisguising(style: CSSStyleDeclaration & { webkitTextSecurity?: string }): boolean {
  const dots = /disc|circle|square/.test(style.webkitTextSecurity ?? '');
  return dots || (/override/.test(style.unicodeBidi) && style.direction === 'rtl');
}

/** Tells what is crossed out; each element is looked at once. */
function knowingStruck(): Sight['strikes'] {
  const struck = new Map<Element, boolean>();
  return function strikes(element): boolean {
    let known = struck.get(element);
    if (known === undefined) {
      const parent = parentOf(element);
      const style = styleOf(element);
      known = isStruck(style) || (parent !== null && isInFlow(style) && strikes(parent));
      struck.set(element, known);
    }
    return known;
  };
}

function isStruck(style: CSSStyleDeclaration): boolean {
  return (style.textDecorationLine || style.textDecoration).includes('line-through');
}

/** A line through an element goes through all that flows in it; what stands by itself in there keeps clear of it. */
function isInFlow({ display, position, float }: CSSStyleDeclaration): boolean {
  return !display.startsWith('inline-') && !/absolute|fixed/.test(position) && (float || 'none') === 'none';
}

function written(element: Element, part: '::before' | '::after'): string {
  return /^"(.*)"$/.exec(styleOf(element, part).content)?.[1] ?? '';
}

function styleOf(element: Element, part?: string): CSSStyleDeclaration {
  return windowOf(element).getComputedStyle(element, part);
}

/** What an element's own styles add to those around it. */
function placeWithin(element: Element, around: Place): Place {
  const style = styleOf(element);
  if (!around.drawn || isTakenAway(element, style)) return { drawn: false, clip: undefined };
  const { overflowX: x, overflowY: y, position } = style;
  const root = element.localName === 'html' || element.localName === 'body';
  if (!root && x === 'visible' && y === 'visible' && position !== 'fixed') return around;
  return { drawn: true, clip: { element, x, y, fixed: position === 'fixed', root, around: around.clip } };
}

function isTakenAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.contentVisibility === 'hidden' || Number(style.opacity || 1) < 0.05)
    return true;
  if (/^(?:inset\((?:50|100)%|circle\(0)/.test(style.clipPath)) return true;
  if (/^rect\([01]px,? [01]px,? [01]px,? [01]px\)$/.test(style.getPropertyValue('clip'))) return true;
  const parent = element.parentElement;
  const closed = parent?.localName === 'details' && !parent.hasAttribute('open');
  return closed && element !== parent.querySelector(':scope > summary');
}

function isPainted(element: Element): boolean {
  const { visibility, color } = styleOf(element);
  if (visibility !== 'visible' || /^rgba\(.*, 0\)$/.test(color)) return false;
  // Knows what styles do not tell: content-visibility and light children that no slot shows.
  const { checkVisibility } = element as Partial<Element>;
  return !checkVisibility || checkVisibility.call(element) || styleOf(element).display === 'contents';
}

/** One range a document: each that is made is kept up to date by the browser with every change of the page, until it is collected. */
const ranges = new WeakMap<Document, Range>();

function boxOf(node: Text | Element): DOMRect {
  if (node.nodeType === 1) return (node as Element).getBoundingClientRect();
  const { document } = windowOf(node);
  let range = ranges.get(document);
  if (!range) ranges.set(document, (range = document.createRange()));
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  range.setEnd(document, 0);
  return box;
}
