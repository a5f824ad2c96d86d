import { parentOf } from '../tree/composed-tree';
import { Look } from './look';
import { once } from '../tree/once';
import { Clip, isCutOff, isWithinReach, windowOf } from './reach';

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
  /** True for digits in a text that a box around them cuts off at its side, or leaves out behind three dots. */
  cutsOff(node: Text | Element, digits: string): boolean;
  /** How an element looks by its own styles. */
  look(element: Element): Look;
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
  const lookOf = once((element: Element) => new Look(windowOf(element).getComputedStyle(element)));
  const boxOf = once((node: Text | Element) => measured(node));
  let laidOut: boolean | undefined;
  // Asked only when something is to be judged: the question makes the browser lay the page out.
  const hasLayout = () => (laidOut ??= document.documentElement.getBoundingClientRect().height > 0);
  const placeOf = (element: Element): Place => {
    let place = places.get(element);
    if (!place) {
      const parent = parentOf(element);
      place = placeWithin(
        element,
        lookOf(element),
        parent ? placeOf(parent) : { drawn: true, clip: undefined },
      );
      places.set(element, place);
    }
    return place;
  };
  const isShown = (node: Text | Element): boolean => {
    const element = node.nodeType === 1 ? (node as Element) : parentOf(node);
    if (!element) return false;
    const { drawn, clip } = placeOf(element);
    return drawn && isPainted(element, lookOf(element)) && (!hasLayout() || isWithinReach(boxOf(node), clip));
  };
  return {
    shows: once(isShown),
    drawn: (element) => placeOf(element).drawn,
    spoken: (element) => lookOf(element).display !== 'none' && lookOf(element).style.visibility === 'visible',
    inline: (element) => lookOf(element).isInline,
    keepsLines: (element) => /pre|break/.test(lookOf(element).style.whiteSpace),
    disguises(element) {
      // What is done to a line is done to the inline boxes in it, though their own styles do not tell.
      for (let at: Element | null = element; at; at = parentOf(at)) {
        if (lookOf(at).isDisguising) return true;
        if (lookOf(at).display !== 'inline') return false;
      }
      return false;
    },
    strikes: knowingStruck(lookOf),
    absent: (element) => lookOf(element).display === 'none',
    reorders: (element) =>
      element.childElementCount < 100 &&
      /flex|grid/.test(lookOf(element).display) &&
      [...element.children].some((child) => (lookOf(child).style.order || '0') !== '0'),
    box: (node) => (hasLayout() ? boxOf(node) : undefined),
    cutsOff(node, digits) {
      const { clip } = placeOf(parentOf(node) ?? document.documentElement);
      if (node.nodeType !== 3 || !clip || clip.root || !hasLayout() || !isCutOff(boxOf(node), clip))
        return false;
      const start = (node as Text).data.indexOf(digits);
      return start >= 0 && isCutOff(measured(node, start, start + digits.length), clip);
    },
    look: lookOf,
    prefix: once((element: Element) => written(element, '::before')),
    suffix: once((element: Element) => written(element, '::after')),
  };
}

/** Tells what is crossed out; each element is looked at once. */
function knowingStruck(lookOf: Sight['look']): Sight['strikes'] {
  const struck = new Map<Element, boolean>();
  return function strikes(element): boolean {
    let known = struck.get(element);
    if (known === undefined) {
      const parent = parentOf(element);
      const look = lookOf(element);
      known = look.isStruck || (parent !== null && strikes(parent) && look.isInFlow);
      struck.set(element, known);
    }
    return known;
  };
}

function written(element: Element, part: '::before' | '::after'): string {
  return /^"(.*)"$/.exec(windowOf(element).getComputedStyle(element, part).content)?.[1] ?? '';
}

/** What an element's own styles add to those around it. */
function placeWithin(element: Element, look: Look, around: Place): Place {
  if (!around.drawn || look.isTakenAway || isFolded(element)) return { drawn: false, clip: undefined };
  const { overflow } = look.style;
  const { position } = look;
  const root = element.localName === 'html' || element.localName === 'body';
  if (!root && overflow === 'visible' && position !== 'fixed') return around;
  const { overflowX: x, overflowY: y } = look.style;
  if (!root && x === 'visible' && y === 'visible' && position !== 'fixed') return around;
  return { drawn: true, clip: new Clip(element, x, y, position === 'fixed', root, around.clip) };
}

/** In a `details` that is closed, and not its summary. */
function isFolded(element: Element): boolean {
  const parent = element.parentElement;
  const closed = parent?.localName === 'details' && !parent.hasAttribute('open');
  return closed && element !== parent.querySelector(':scope > summary');
}

/** True for what is rendered, too: what styles do not tell is content-visibility and light children that no slot shows. */
function isPainted(element: Element, look: Look): boolean {
  if (!look.isPainted) return false;
  const { checkVisibility } = element as Partial<Element>;
  return !checkVisibility || checkVisibility.call(element) || look.display === 'contents';
}

/** One range a document: each that is made is kept up to date by the browser with every change of the page, until it is collected. */
const ranges = new WeakMap<Document, Range>();

function measured(node: Text | Element, start?: number, end = 0): DOMRect {
  if (node.nodeType === 1) return (node as Element).getBoundingClientRect();
  const { document } = windowOf(node);
  let range = ranges.get(document);
  if (!range) ranges.set(document, (range = document.createRange()));
  range.selectNodeContents(node);
  if (start !== undefined) {
    range.setStart(node, start);
    range.setEnd(node, end);
  }
  const box = range.getBoundingClientRect();
  range.setEnd(document, 0);
  return box;
}
