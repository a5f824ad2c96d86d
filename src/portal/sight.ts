import { parentOf } from './composed-tree';
import { Clip, isWithinReach, windowOf } from './reach';

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
  /** How an element looks. */
  style(element: Element): CSSStyleDeclaration;
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
  const styleOf = once((element: Element) => windowOf(element).getComputedStyle(element));
  const boxOf = once(measured);
  const isInline = once((element: Element) => /^(?:inline$|contents|ruby)/.test(styleOf(element).display));
  let laidOut: boolean | undefined;
  // Asked only when something is to be judged: the question makes the browser lay the page out.
  const hasLayout = () => (laidOut ??= document.documentElement.getBoundingClientRect().height > 0);
  const placeOf = (element: Element): Place => {
    let place = places.get(element);
    if (!place) {
      const parent = parentOf(element);
      place = placeWithin(element, styleOf, parent ? placeOf(parent) : { drawn: true, clip: undefined });
      places.set(element, place);
    }
    return place;
  };
  const isShown = (node: Text | Element): boolean => {
    const element = node.nodeType === 1 ? (node as Element) : parentOf(node);
    if (!element) return false;
    const { drawn, clip } = placeOf(element);
    return drawn && isPainted(element, styleOf) && (!hasLayout() || isWithinReach(boxOf(node), clip));
  };
  return {
    shows: once(isShown),
    drawn: (element) => placeOf(element).drawn,
    spoken: (element) => styleOf(element).display !== 'none' && styleOf(element).visibility === 'visible',
    inline: isInline,
    keepsLines: (element) => /pre|break/.test(styleOf(element).whiteSpace),
    disguises(element) {
      // What is done to a line is done to the inline boxes in it, though their own styles do not tell.
      for (let at: Element | null = element; at; at = parentOf(at)) {
        if (isDisguising(styleOf(at))) return true;
        if (styleOf(at).display !== 'inline') return false;
      }
      return false;
    },
    strikes: knowingStruck(styleOf),
    // Most cells of a table are asked for nothing but this.
    absent: (element) => !isRendered(element) && styleOf(element).display === 'none',
    reorders: (element) =>
      element.childElementCount < 100 &&
      /flex|grid/.test(styleOf(element).display) &&
      [...element.children].some((child) => (styleOf(child).order || '0') !== '0'),
    box: (node) => (hasLayout() ? boxOf(node) : undefined),
    style: styleOf,
    prefix: once((element: Element) => written(element, '::before')),
    suffix: once((element: Element) => written(element, '::after')),
  };
}

/** Answers each question once. */
function once<Asked extends Node, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    let found = known.get(asked);
    if (found === undefined) known.set(asked, (found = answer(asked)));
    return found;
  };
}

type StyleOf = Sight['style'];

function isDisguising(style: CSSStyleDeclaration & { webkitTextSecurity?: string }): boolean {
  const { webkitTextSecurity: dots = 'none', unicodeBidi } = style;
  if (dots !== 'none' && /disc|circle|square/.test(dots)) return true;
  return unicodeBidi !== 'normal' && /override/.test(unicodeBidi) && style.direction === 'rtl';
}

/** Tells what is crossed out; each element is looked at once. */
function knowingStruck(styleOf: StyleOf): Sight['strikes'] {
  const struck = new Map<Element, boolean>();
  return function strikes(element): boolean {
    let known = struck.get(element);
    if (known === undefined) {
      const parent = parentOf(element);
      const style = styleOf(element);
      known = isStruck(style) || (parent !== null && strikes(parent) && isInFlow(style));
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
  return /^"(.*)"$/.exec(windowOf(element).getComputedStyle(element, part).content)?.[1] ?? '';
}

/** What an element's own styles add to those around it. */
function placeWithin(element: Element, styleOf: StyleOf, around: Place): Place {
  const style = styleOf(element);
  if (!around.drawn || isTakenAway(element, style)) return { drawn: false, clip: undefined };
  const { overflowX: x, overflowY: y, position } = style;
  const root = element.localName === 'html' || element.localName === 'body';
  if (!root && x === 'visible' && y === 'visible' && position !== 'fixed') return around;
  return { drawn: true, clip: new Clip(element, x, y, position === 'fixed', root, around.clip) };
}

function isTakenAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.contentVisibility === 'hidden' || Number(style.opacity || 1) < 0.05)
    return true;
  const { clipPath } = style;
  if (clipPath !== 'none' && /^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath)) return true;
  const clip = style.getPropertyValue('clip');
  if (clip !== 'auto' && /^rect\([01]px,? [01]px,? [01]px,? [01]px\)$/.test(clip)) return true;
  const parent = element.parentElement;
  const closed = parent?.localName === 'details' && !parent.hasAttribute('open');
  return closed && element !== parent.querySelector(':scope > summary');
}

function isPainted(element: Element, styleOf: StyleOf): boolean {
  const { visibility, color } = styleOf(element);
  if (visibility !== 'visible' || (color.startsWith('rgba') && color.endsWith(', 0)'))) return false;
  return !tellsVisibility || isRendered(element) || styleOf(element).display === 'contents';
}

const tellsVisibility = 'checkVisibility' in Element.prototype;

/** Knows what styles do not tell: content-visibility and light children that no slot shows. */
function isRendered(element: Element): boolean {
  return tellsVisibility && element.checkVisibility();
}

/** One range a document: each that is made is kept up to date by the browser with every change of the page, until it is collected. */
const ranges = new WeakMap<Document, Range>();

function measured(node: Text | Element): DOMRect {
  if (node.nodeType === 1) return (node as Element).getBoundingClientRect();
  const { document } = windowOf(node);
  let range = ranges.get(document);
  if (!range) ranges.set(document, (range = document.createRange()));
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  range.setEnd(document, 0);
  return box;
}
