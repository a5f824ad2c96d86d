import { isInside, parentOf } from '../tree/composed-tree';
import {
  headsForeignBox,
  isForeignHeading,
  leadsToForeign,
  mayBeForeignHeading,
  mayHeadForeignBox,
} from './heading-words';
import { isExample } from './labels';
import { boxesOfOnly, elementOf, wholeOf } from '../texts/run-places';
import type { Run, Runs } from '../texts/runs';
import type { Item } from '../tree/walk';

const bold = 'b,strong,b *,strong *';
const wholePage = 'html,body,main,form,article,p,li,td';
const selector = 'h1,h2,h3,h4,h5,h6,legend,summary,caption,[role=heading]';
/** "Your kynect case number": ours under any heading. */
const oursOutright = /\b(?:your|his|her|their) (?:own )?kynect (?:case|application)\b[^.;!?\d]{0,30}$/i;
/** So many texts back words with a colon still lead to a number. */
const farthest = 12;
const sections = 'section[aria-label],[role=region][aria-label],fieldset[aria-label],table[aria-label]';

/** The headings of a page that open a part about somebody else's cases: "Related cases". */
export class Headings {
  /** Positions of the texts that stand in such a heading. Most pages have none, and then nothing more is asked. */
  readonly #foreign: number[] = [];
  /** How far the texts have been looked through: after the last number of ours nobody needs to know. */
  #lookedAt = 0;

  #boxes: Element[] | undefined;

  constructor(readonly runs: Runs) {}

  /** True for a run in a part that such a heading opens. `before`: what stands before the number in it. */
  isUnderForeign(run: Run, before: string): boolean {
    if (oursOutright.test(before)) return false;
    if (this.#isLedTo(run, before)) return true;
    this.#lookUntil(run.first);
    const last = this.#foreign.findLast((index) => index < run.first);
    const heading =
      last === undefined
        ? null
        : this.runs.closest(this.runs.items[last]?.element ?? elementOf(run), selector);
    if (
      last !== undefined &&
      heading &&
      this.runs.sight.drawn(heading) &&
      leads(heading, elementOf(run)) &&
      !this.#isFollowed(last, run, heading)
    )
      return true;
    if (this.#isInForeignBox(elementOf(run)) || this.#isInSample(elementOf(run))) return true;
    const section = this.runs.closest(elementOf(run), sections);
    return section !== null && isForeignHeading(section.getAttribute('aria-label') ?? '');
  }

  /** "Recently viewed" or "Closed" in bold as the first words of a box: a heading for the eye, though the source has none. */
  #isInForeignBox(element: Element): boolean {
    this.#boxes ??= [...this.runs.mentioning(mayHeadForeignBox, 40)].flatMap(({ run, item }) => {
      const own = wholeOf(run, item.element);
      const box = parentOf(own);
      const isHead = item.element.matches(bold) && box?.firstElementChild === own && !box.matches(wholePage);
      return isHead && headsForeignBox(run.text) ? [box] : [];
    });
    return this.#boxes.some((box) => isInside(element, box));
  }

  /** "Recent searches: [Case 1] [Case 2]", in one line or in one box. */
  #isLedTo(run: Run, before: string): boolean {
    const lead = /^([^:\d]{3,40}):[^:]*$/.exec(before)?.[1];
    if (lead) return leadsToForeign(lead);
    for (let i = run.first - 1; i >= Math.max(0, run.first - farthest); i -= 1) {
      const item = this.runs.items[i];
      const words = item && /^\s*([^:\d]{3,40}):\s*$/.exec(item.raw)?.[1];
      if (words) return leadsToForeign(words) && this.#isInLineOf(run, item);
    }
    return false;
  }

  /** In the box that a text is written in, whatever marks up the text alone. */
  #isInLineOf(run: Run, { element, raw }: Item): boolean {
    const own = boxesOfOnly(element, raw.trim()).findLast((box) => this.runs.sight.inline(box));
    const box = own ? parentOf(own) : element;
    return box !== null && box.childElementCount > 0 && isInside(elementOf(run), box);
  }

  #lookUntil(end: number): void {
    for (; this.#lookedAt < end; this.#lookedAt += 1) {
      const item = this.runs.items[this.#lookedAt];
      if (
        item &&
        item.raw.length < 200 &&
        mayBeForeignHeading(item.raw) &&
        this.runs.closest(item.element, selector) &&
        isForeignHeading(item.raw)
      )
        this.#foreign.push(this.#lookedAt);
    }
  }

  /** The caption of a figure may stand under what it is about. */
  #isInSample(element: Element): boolean {
    const figure = this.runs.closest(element, 'figure');
    const caption = figure?.querySelector('figcaption')?.textContent ?? '';
    return figure !== null && (isForeignHeading(caption) || isExample(caption));
  }

  /** Another heading after it opens another part. */
  #isFollowed(index: number, run: Run, heading: Element): boolean {
    for (let i = index + 1; i < run.first; i += 1) {
      const next = this.runs.closest(this.runs.items[i]?.element ?? heading, selector);
      if (next && next !== heading) return true;
    }
    return false;
  }
}

/** A heading speaks for the box it opens, and boxes that hold nothing but the heading are part of it. */
function leads(heading: Element, element: Element): boolean {
  let top = heading;
  let around = parentOf(top);
  while (
    around?.textContent.trim() === heading.textContent.trim() &&
    !around.querySelector('input,select,textarea')
  ) {
    top = around;
    around = parentOf(top);
  }
  return around !== null && isInside(element, around);
}
