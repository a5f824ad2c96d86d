import { meetingPoint } from '../tree/composed-tree';
import { isEmptyPlace } from './empty-place';
import { boxesOfOnly, elementOf } from '../texts/run-places';
import type { Verdict } from '../texts/owner';
import type { Run, Runs } from '../texts/runs';
import { kindOfLabel, namesAnother } from './labels';
import { overlapOf, sharesColumn, sharesLine } from '../sight/boxes';
import { saysSumIn } from './table-names';
import { shownLabel, verdictOfText } from './texts-in';
import { isUnchosen } from './unchosen';

/** How many texts before and after a number in the source are looked at; style sheets move things within a box, not across a page. */
const around = 60;
/** Pixels: a label farther from its number in one line belongs to something else. */
const farthest = 600;
/** Pixels between two words of one label that are put in their places one by one. */
const wordGap = 14;
const mostBetween = 400;

interface Seen {
  run: Run;
  box: DOMRect;
}

/**
 * The label that the eye finds beside or over a number, wherever the source has it: boxes in another order than written,
 * columns of names beside columns of values, texts put in their places one by one.
 */
export function namedBySight(run: Run, runs: Runs): Verdict {
  if (!hasWordsAround(run, runs)) return undefined;
  const own = runs.sight.box(run.items[0]?.node ?? elementOf(run));
  if (!own) return undefined;
  const texts = textsAround(run, runs);
  return namedFromLeft(run, own, texts, runs) ?? namedFromAbove(run, own, texts, runs);
}

/** The label left of a number in the same line. */
function namedFromLeft(run: Run, own: DOMRect, texts: readonly Seen[], runs: Runs): Verdict {
  const line = texts
    .filter(({ box }) => sharesLine(box, own) && box.right <= own.left + 2)
    .sort((a, b) => b.box.right - a.box.right);
  const [nearest] = line;
  if (!nearest || nearest.run.control || own.left - nearest.box.right > farthest) return undefined;
  const verdict = verdictOfText(phraseEndingAt(line));
  if (typeof verdict !== 'object') return verdict;
  return isUnchosen(nearest.run) || isPlaceBetween(nearest, run, own, runs) ? 'foreign' : verdict;
}

/** Pixels between two rows of a list with one empty place between them, and between a list and the names over it. */
const rowGap = 90;
const choosable = 'nav,a,button,[role=tab],[role=navigation],[role=menuitem]';

/**
 * The name that the eye finds over a number at the head of its column, in a list of boxes that are written in any order or
 * leave places empty: nothing but numbers stands between the two, and the name stands in a line of names.
 */
function namedFromAbove(run: Run, own: DOMRect, texts: readonly Seen[], runs: Runs): Verdict {
  if (runs.closest(elementOf(run), 'footer,[role=contentinfo]')) return undefined;
  if (texts.some(({ run: other, box }) => sharesLine(box, own) && saysSumIn(other.text))) return undefined;
  const column = texts
    .filter(({ box }) => box.bottom <= own.top + 2 && sharesColumn(box, own))
    .sort((a, b) => b.box.bottom - a.box.bottom);
  let under = own;
  for (const [i, { run: above, box }] of column.entries()) {
    if (under.top - box.bottom > rowGap || above.control) return undefined;
    under = box;
    if (!/\p{L}/u.test(above.text)) continue;
    const line = texts.filter((text) => text.run !== above && sharesLine(text.box, box));
    const isName =
      line.length > 0 && !line.some((text) => /\d/.test(text.run.text) || overlapOf(text.box, own) > 0);
    const kind = kindOfLabel(above.text, !runs.closest(elementOf(above), choosable));
    const reaches = runs.sight.box(boxOnlyFor(run));
    if (
      !kind ||
      !isName ||
      isUnchosen(above) ||
      line.some((text) => reaches && overlapOf(text.box, reaches) > 0) ||
      !isAtSamePlace(box, line, own, texts)
    )
      return undefined;
    const over = column[i + 1];
    const isBehind =
      over && box.top - over.box.bottom < rowGap && isNumber(over.run) && hasNameUnder(own, texts);
    return isBehind ? undefined : { kind, label: shownLabel(above.text) };
  }
  return undefined;
}

/** In lines of as many texts the name and the number are also the same one from the left; if not, nobody knows which counts. */
function isAtSamePlace(name: DOMRect, names: readonly Seen[], own: DOMRect, texts: readonly Seen[]): boolean {
  const row = texts.filter(({ box }) => sharesLine(box, own));
  const placeIn = (line: readonly Seen[], one: DOMRect) =>
    line.filter(({ box }) => box.left < one.left).length;
  return row.length !== names.length || placeIn(names, name) === placeIn(row, own);
}

/** A box over several columns, with nothing but this number in it, belongs to none of them. */
function boxOnlyFor(run: Run): Element {
  const boxes = boxesOfOnly(elementOf(run), run.text);
  const shared = boxes.findIndex((box, i) => i > 0 && box.childElementCount !== 1);
  return boxes.at(shared < 0 ? -1 : shared - 1) ?? elementOf(run);
}

function isNumber({ text }: Run): boolean {
  return !/\p{L}/u.test(text) && /\d/.test(text);
}

/** Where a name stands under a number, and a number over the name above it, names follow their numbers. */
function hasNameUnder(own: DOMRect, texts: readonly Seen[]): boolean {
  return texts.some(
    ({ run, box }) =>
      box.top >= own.bottom - 2 &&
      box.top - own.bottom < rowGap &&
      overlapOf(box, own) > 0 &&
      (kindOfLabel(run.text, true) !== undefined || namesAnother(run.text)),
  );
}

/** Among bare numbers nothing can name this one, and nothing need be measured to know it. */
function hasWordsAround(run: Run, runs: Runs): boolean {
  const near = runs.items.slice(Math.max(0, run.first - around), run.last + around + 1);
  return near.some(({ raw }) => /\p{L}{2}/u.test(raw));
}

function textsAround(run: Run, runs: Runs): Seen[] {
  const seen: Seen[] = [];
  let next: Run | undefined;
  for (let i = Math.max(0, run.first - around); i <= run.last + around; i = next.last + 1) {
    next = runs.at(i);
    if (!next) break;
    const box = next === run ? undefined : runs.boxOf(next);
    if (box) seen.push({ run: next, box });
  }
  return seen;
}

/** The nearest text with the words right before it, as one. */
function phraseEndingAt(line: readonly Seen[]): string {
  const words: string[] = [];
  let left = line[0]?.box.right ?? 0;
  for (const { run, box } of line) {
    if (words.length > 0 && (run.control || left - box.right > wordGap || words.length > 4)) break;
    words.unshift(run.text);
    left = box.left;
  }
  return words.join(' ');
}

/** An empty box between the two is where the label's own value would be. */
function isPlaceBetween(label: Seen, run: Run, own: DOMRect, runs: Runs): boolean {
  const meeting = meetingPoint(elementOf(label.run), elementOf(run));
  const inside = [...(meeting?.querySelectorAll('*') ?? [])];
  if (inside.length > mostBetween) return true;
  return inside.some((element) => {
    const box = runs.sight.box(element);
    return (
      box !== undefined &&
      box.width > 0 &&
      box.left >= label.box.right - 2 &&
      box.right <= own.left + 2 &&
      box.top < own.bottom &&
      box.bottom >= own.top &&
      isEmptyPlace(element, runs.sight)
    );
  });
}
