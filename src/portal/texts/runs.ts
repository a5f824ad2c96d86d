import { isReversed, seenText } from '../tree/clean-text';
import { lineage, parentOf, Surroundings } from '../tree/composed-tree';
import { ControlLabels } from '../tree/control-labels';
import { Covers } from '../sight/covered';
import { Paint } from '../sight/paint';
import { seam } from './number-shape';
import { once } from '../tree/once';
import { Query } from '../tree/query';
import type { Owner } from './owner';
import type { Sight } from '../sight/sight';
import { withStyleWords } from '../sight/style-words';
import type { Item } from '../tree/walk';

/** Text that stands together in one line of flow, whatever elements it is split over; or one control. */
export interface Run {
  /** As seen, with a seam where two elements touch. */
  text: string;
  items: Item[];
  /** Where in the text each item ends. */
  ends: number[];
  /** Positions in the page's list of items. */
  first: number;
  last: number;
  control: boolean;
}

/** Longer texts than this have no label beside a number that belongs together. */
const longest = 50_000;

/** The runs of one page, each put together when somebody asks for it. */
export class Runs {
  /** What was found to name the number of a run, for those that stand behind it in a list. */
  readonly owners = new Map<Run, Owner>();
  readonly labels = new ControlLabels();
  readonly query = new Query();
  readonly paint: Paint;
  readonly covers: Covers;
  readonly #surroundings = new Surroundings();
  readonly #runs: (Run | undefined)[] = [];
  readonly #joins: (boolean | undefined)[] = [];
  /** Many numbers look at the same texts around them, and each look makes the browser measure. */
  readonly #boxes = new Map<Run, DOMRect | undefined>();
  /** All words of the page as they are written. */
  #words: string | undefined;

  constructor(
    readonly items: readonly Item[],
    readonly sight: Sight,
  ) {
    this.paint = new Paint(sight);
    this.covers = new Covers(sight);
  }

  /** The run an item is part of. */
  at(index: number): Run | undefined {
    const item = this.items[index];
    if (!item) return undefined;
    let run = this.#runs[index];
    if (!run) {
      let first = index;
      let last = index;
      while (this.#joined(first - 1)) first -= 1;
      while (this.#joined(last)) last += 1;
      run = this.#build(first, last);
      for (let i = first; i <= last; i += 1) this.#runs[i] = run;
    }
    return run;
  }

  /** The nearest run before (-1) or after (+1) that is seen. */
  beside(run: Run, step: 1 | -1): Run | undefined {
    let next = this.at(step < 0 ? run.first - 1 : run.last + 1);
    for (let tries = 0; next && !this.isSeen(next) && tries < 200; tries += 1) {
      next = this.at(step < 0 ? next.first - 1 : next.last + 1);
    }
    return next;
  }

  isSeen(run: Run): boolean {
    return run.items.some((item) => this.sight.shows(item.node));
  }

  /** False for words that no text of the page has in it as it is written: then no text has to be looked at for them. */
  readonly mention = once((words: RegExp) => words.test((this.#words ??= wordsOf(this.items))));

  /**
   * The texts seen on the page with such a word in them as they are written, and the item it is in. No controls, and nothing
   * longer than so many characters.
   */
  *mentioning(words: RegExp, longestText = Infinity): Generator<{ run: Run; item: Item }> {
    if (!this.mention(words)) return;
    for (const [i, item] of this.items.entries()) {
      if (item.control || item.raw.length > longestText || !words.test(item.raw)) continue;
      const run = this.at(i);
      if (run && this.isSeen(run)) yield { run, item };
    }
  }

  /** Where the beginning of a run stands; `undefined` for what is not seen, and where there is no layout. */
  boxOf(run: Run): DOMRect | undefined {
    if (!this.#boxes.has(run)) {
      const [first] = run.items;
      this.#boxes.set(run, first && this.isSeen(run) ? this.sight.box(first.node) : undefined);
    }
    return this.#boxes.get(run);
  }

  /** The nearest element around (itself included) that a selector of names and attributes names; asked again and again for texts of one box. */
  closest(element: Element, selector: string): Element | null {
    return this.#surroundings.closest(element, selector);
  }

  /** Whether an item and the one after it stand in the same line of flow. */
  #joined(index: number): boolean {
    const known = this.#joins[index];
    if (known !== undefined) return known;
    const joined = this.#join(this.items[index], this.items[index + 1]);
    this.#joins[index] = joined;
    return joined;
  }

  #join(a: Item | undefined, b: Item | undefined): boolean {
    if (!a || !b || a.control || b.control || b.broken) return false;
    if (isDigitBox(a, b)) return true;
    if (a.element === b.element) return noBlockBetween(a.node, b.node, this.sight);
    // Side by side, as most are: nothing around them has to be known.
    if (a.element.parentNode === b.element.parentNode) {
      if (!this.sight.inline(b.element) || !this.sight.inline(a.element)) return false;
      if (parentOf(a.element) === parentOf(b.element)) return true;
    }
    if (a.element.ownerDocument !== b.element.ownerDocument) return false;
    const around = new Set(lineage(a.element));
    let top: Element | null = b.element;
    while (top && !around.has(top)) {
      if (!this.sight.inline(top)) return false;
      top = parentOf(top);
    }
    for (let at: Element | null = a.element; at && at !== top; at = parentOf(at))
      if (!this.sight.inline(at)) return false;
    return true;
  }

  #build(first: number, last: number): Run {
    const items = this.items.slice(first, last + 1);
    const control = items[0]?.control ?? false;
    if (first === last && items[0]) {
      const text = this.#textOf(items[0]).trim();
      return { text, items, ends: [text.length], first, last, control };
    }
    let text = '';
    const ends: number[] = [];
    for (const [i, item] of items.entries()) {
      if (this.#isLeftOut(item)) continue;
      const worded = this.#textOf(item);
      const apart =
        item.spaced || /\s$/.test(text) || /^\s/.test(worded) || this.#isApart(items[i - 1], item);
      const mark = items[i - 1]?.element === item.element ? '' : seam;
      text =
        text === '' ? worded.trimStart() : text.trimEnd() + (apart ? ' ' : '') + mark + worded.trimStart();
      ends[i] = text.trimEnd().length;
      if (text.length > longest) break;
    }
    return { text: text.trim(), items, ends, first, last, control };
  }

  #textOf({ raw, element, control }: Item): string {
    const text = isReversed(raw)
      ? '?'
      : seenText(raw.slice(0, longest), raw.includes('\n') && this.sight.keepsLines(element));
    return control ? text : withStyleWords(text, element, this.sight);
  }

  /** What does not belong to a text of several pieces: unseen or crossed out ones, and marks of footnotes. */
  #isLeftOut(item: Item): boolean {
    if (!this.sight.shows(item.node) || this.sight.strikes(item.element)) return true;
    return item.element.localName === 'sup' && /^[\s(]*(?:\d{1,2}|[*†‡§])[\s)]*$/.test(item.raw);
  }

  /** Two inline elements with a visible distance between them read as two words. */
  #isApart(a: Item | undefined, b: Item): boolean {
    if (!a || a.element === b.element) return false;
    const left = this.sight.box(a.node);
    const right = this.sight.box(b.node);
    return (
      left !== undefined && right !== undefined && (right.left - left.right > 2 || right.top >= left.bottom)
    );
  }
}

/** The texts of a page, one a line; of those that differ in nothing but digits only the first. */
function wordsOf(items: readonly Item[]): string {
  const texts = new Map<string, string>();
  for (const { raw } of items) {
    const words = hasDigit.test(raw) ? raw.replace(digits, '') : raw;
    if (!texts.has(words)) texts.set(words, raw);
  }
  return [...texts.values()].join('\n');
}

const hasDigit = /[0-9]/;
const digits = /[0-9]+/g;
const oneDigit = /^\s*[0-9]\s*$/;

/** Forms print a number as a row of boxes with one digit each. */
function isDigitBox(a: Item, b: Item): boolean {
  return (
    oneDigit.test(a.raw) &&
    oneDigit.test(b.raw) &&
    a.element !== b.element &&
    a.element.localName === b.element.localName &&
    /^(?:span|div|b|i|li)$/.test(a.element.localName) &&
    parentOf(a.element) === parentOf(b.element) &&
    parentOf(a.element)?.childElementCount === parentOf(a.element)?.textContent.replace(/\D/g, '').length
  );
}

/** Two texts of one parent can still have a block between them that shows nothing: an empty value. */
function noBlockBetween(a: Node, b: Node, sight: Sight): boolean {
  for (let node = a.nextSibling; node && node !== b; node = node.nextSibling) {
    if (node.nodeType === 1 && !sight.inline(node as Element) && node.nodeName !== 'SCRIPT') return false;
  }
  return true;
}
