import { isAtHome } from './at-home';
import { seenText } from '../tree/clean-text';
import { isInside, parentOf } from '../tree/composed-tree';
import { sharesColumn, sharesLine } from '../sight/boxes';
import { emptyAfter, hasEmptyPlace } from './empty-place';
import { isAboutOurs, isPlural, kindOfLabel, namesAnother } from './labels';
import { inheritedFrom, isOneOfList, kindOfListUnder } from './named-by-list';
import { nineDigitSpots } from '../texts/number-shape';
import type { Verdict } from '../texts/owner';
import { branchOf, elementOf, meetingOf, rowsApart, wholeOf } from '../texts/run-places';
import type { Run, Runs } from '../texts/runs';
import { shownLabel, verdictOfText } from './texts-in';
import { isUnchosen } from './unchosen';

/** What the text just before (or, in a pair of two, just after) a number says it is. */
export function namedByNeighbour(run: Run, runs: Runs): Verdict {
  const spoken = namedAloud(run, runs);
  if (spoken) return spoken;
  const label = wholeLabel(besideNoise(run, runs, -1), runs);
  const after = besideNoise(run, runs, 1);
  const drawnBefore = after && namedFromLineStart(after, label, run, runs);
  if (drawnBefore) return drawnBefore;
  const follows = after && !after.control ? meetingOf(run, after) : undefined;
  const leads = label && meetingOf(label, run);
  if (follows && after && (!leads || (follows !== leads && isInside(follows, leads)))) {
    const kind = kindOfLabel(after.text, true);
    if (
      kind &&
      isPair(run, after, follows, runs) &&
      !emptyAfter(elementOf(after), undefined, runs.sight) &&
      !(endsAsLabel(label, runs) && !isTaken(label, leads, runs))
    )
      return { kind, label: shownLabel(after.text) };
    if (leads && follows !== leads && isOfItsOwn(run, after, follows, runs)) return 'foreign';
    if (!runs.sight.reorders(follows) && (kind || namesAnother(after.text) || isAboutOurs(after.text)))
      return 'foreign';
  }
  if (!label || !leads || label.control) return undefined;
  const kind = kindOfLabel(label.text, !isTitle(label, runs)) ?? kindOfListUnder(label, run, runs);
  if (!kind)
    return (
      inheritedFrom(label, run, leads, runs) ??
      (namesAnother(label.text) && isBesideOrAbove(label, run, leads, runs, wholeOf) ? 'foreign' : undefined)
    );
  if (isOneOfList(run, runs) && !isPlural(label.text)) return undefined;
  return isOwnLabel(label, run, leads, runs) && !runs.paint.isPaintedOver(elementOf(label), runs.boxOf(label))
    ? { kind, label: shownLabel(label.text) }
    : undefined;
}

/** A label broken over several lines of one box, of which the last alone says nothing. */
function wholeLabel(last: Run | undefined, runs: Runs): Run | undefined {
  if (!last || last.control || !runs.items[last.first]?.broken || kindOfLabel(last.text, true)) return last;
  const element = elementOf(last);
  if (![...element.children].every(({ localName }) => localName === 'br')) return last;
  let { first } = last;
  while (runs.items[first]?.broken && runs.items[first - 1]?.element === element) first -= 1;
  const items = runs.items.slice(first, last.last + 1);
  const text = items.map(({ raw }) => seenText(raw).trim()).join(' ');
  return /\d/.test(text) || !kindOfLabel(text) ? last : { ...last, text, items, first };
}

/** A number that floats or is put at the end of its line is written before its name, and read after it. */
function namedFromLineStart(after: Run, label: Run | undefined, run: Run, runs: Runs): Verdict {
  if (after.control) return undefined;
  const own = runs.boxOf(run);
  const isBefore = (one: Run | undefined) => {
    const box = one && runs.boxOf(one);
    return box !== undefined && own !== undefined && sharesLine(box, own) && box.right <= own.left + 2;
  };
  if (!isBefore(after) || isBefore(label)) return undefined;
  const verdict = verdictOfText(after.text);
  // Cells that are put in their places one by one have names over them, too; a float has none but that of its line.
  const floats = (runs.sight.look(elementOf(run)).style.float || 'none') !== 'none';
  return floats || typeof verdict === 'object' ? (verdict ?? 'foreign') : undefined;
}

/** What is said about a case under its number, and names nothing. */
const state =
  /^(?:active|inactive|open|closed|pending|approved|denied|enrolled|eligible|ineligible|submitted|complete|completed|in progress|verified|new|current|renewed|terminated|draft|copied|activ[oa]|abiert[oa]|cerrad[oa]|pendiente|aprobad[oa])$/i;

/** A box with a number and one word under it, and nothing else: the word is more likely its name than a text outside. */
function isOfItsOwn(run: Run, after: Run, box: Element, runs: Runs): boolean {
  return /^\p{Lu}\p{L}+$/u.test(after.text) && !state.test(after.text) && isPair(run, after, box, runs);
}

/** A label for screen readers only, right beside its number. */
function namedAloud(run: Run, runs: Runs): Verdict {
  const label = runs.at(run.first - 1);
  if (!label || label.control || runs.isSeen(label)) return undefined;
  const element = elementOf(label);
  const beside = parentOf(element) === parentOf(elementOf(run)) || parentOf(element) === elementOf(run);
  return beside && runs.sight.spoken(element) ? verdictOfText(label.text) : undefined;
}

/** A label that stands nearer to what is before it than to this number. */
function isTaken(label: Run | undefined, meeting: Element | undefined, runs: Runs): boolean {
  const before = label && beforeName(label, runs);
  const outer = before && meetingOf(before, label);
  return outer !== undefined && meeting !== undefined && outer !== meeting && isInside(outer, meeting);
}

/** A label in a list speaks for that list only. */
function isInOtherList(label: Run, run: Run, runs: Runs): boolean {
  const entry = runs.closest(elementOf(label), 'li');
  return entry?.parentElement != null && !isInside(elementOf(run), entry.parentElement);
}

/** The heading of one box says nothing about the next box of the same make. */
function isHeadingOfOtherBox(label: Run, run: Run, meeting: Element, runs: Runs): boolean {
  const heading = runs.closest(elementOf(label), 'h1,h2,h3,h4,h5,h6');
  if (!heading) return false;
  const [a, b] = [label, run].map((one) => bare(branchOf(elementOf(one), meeting), elementOf(one)));
  return (
    a !== undefined &&
    b !== undefined &&
    a !== heading &&
    isInside(heading, a) &&
    a.className === b.className &&
    a.localName === b.localName
  );
}

/** A box without the boxes around it that hold nothing else and say nothing. */
function bare(box: Element, within: Element): Element {
  let at = box;
  while (at !== within && !at.className && at.childElementCount === 1 && at.firstElementChild)
    at = at.firstElementChild;
  return at;
}

/** The label must be as near to the number as to anything else, with nothing of its own between them. */
function isOwnLabel(label: Run, run: Run, meeting: Element, runs: Runs): boolean {
  if (meeting.matches(rowsApart) && !(meeting.localName === 'dl' && elementOf(run).closest('dd')))
    return false;
  const before = beforeName(label, runs);
  const outer = before && meetingOf(before, label);
  if (isUnchosen(label) || isTaken(label, meeting, runs)) return false;
  if (before && outer === meeting && (endsAsLabel(before, runs) || isLoneNumber(before, runs))) return false;
  if (isHeadingOfOtherBox(label, run, meeting, runs) || isInOtherList(label, run, runs)) return false;
  if (hasEmptyPlace(elementOf(label, true), elementOf(run), meeting, runs.sight)) return false;
  return isPair(label, run, meeting, runs) || isBesideOrAbove(label, run, meeting, runs);
}

/** What stands before a label; the same name in another tongue, in the line over it, is part of it. */
function beforeName(label: Run, runs: Runs): Run | undefined {
  const before = besideNoise(label, runs, -1);
  const kind = before && !before.control ? kindOfLabel(before.text) : undefined;
  return before && kind && kind === kindOfLabel(label.text) ? besideNoise(before, runs, -1) : before;
}

/** True for a text that looks like the label of something. */
export function endsAsLabel(run: Run | undefined, runs: Runs): boolean {
  return (
    run !== undefined &&
    !run.control &&
    (kindOfLabel(run.text, !isTitle(run, runs)) !== undefined ||
      /:$/.test(run.text) ||
      (namesAnother(run.text) && !/\d/.test(run.text) && !runs.closest(elementOf(run), 'h1')))
  );
}

/** A number that nothing names, right before a label: then labels may stand behind their numbers here. */
function isLoneNumber(run: Run, runs: Runs): boolean {
  if (run.control || runs.owners.has(run) || !/^\d{5,}$/.test(run.text.replace(/[ -]/g, ''))) return false;
  const before = besideNoise(run, runs, -1);
  return (
    !before || nineDigitSpots(before.text).length > 0 || meetingOf(before, run) !== parentOf(wholeOf(run))
  );
}

/** Texts that stand between a label and its number without being either: marks, icons, buttons. */
const noise =
  /^(?:[*:?#iⓘ|·•>›»/,;]|\(\?\)|[\p{So}\p{Co}\p{Sk}]+|required|optional|help|info|copy|edit|obligatorio|opcional)$/iu;

/** The nearest run that says something. */
export function besideNoise(run: Run, runs: Runs, step: 1 | -1): Run | undefined {
  let next = runs.beside(run, step);
  for (let tries = 0; next && isNoise(next, runs) && tries < 6; tries += 1) next = runs.beside(next, step);
  return next;
}

function isNoise(run: Run, runs: Runs): boolean {
  if (run.control) return false;
  if (noise.test(run.text)) return true;
  if (nineDigitSpots(run.text).length > 0 || kindOfLabel(run.text, true)) return false;
  return (
    runs.closest(
      elementOf(run),
      'button,[role=button],[role=tooltip],[aria-hidden=true]:is(i,span,mat-icon),[class*=help],[class*=hint]',
    ) !== null
  );
}

/** The bare word "Case" over a section is a heading, not a label. */
function isTitle(run: Run, runs: Runs): boolean {
  return (
    runs.closest(
      elementOf(run),
      'h1,h2,h3,h4,nav,a,button,legend,[role=heading],[role=tab],[role=navigation]',
    ) !== null
  );
}

function isPair(a: Run, b: Run, meeting: Element, runs: Runs): boolean {
  if (
    /^(?:body|html|main|form)$/.test(meeting.localName) ||
    !isAtHome(a, meeting, runs) ||
    !isAtHome(b, meeting, runs)
  )
    return false;
  const [first, second] = a.first < b.first ? [a, b] : [b, a];
  const outside = [besideNoise(first, runs, -1), besideNoise(second, runs, 1)];
  return outside.every((run) => !run || !isInside(elementOf(run), meeting));
}

/** On screen a label stands left of its number in the same line, or above it. `boxOf`: the box that each takes up. */
function isBesideOrAbove(
  label: Run,
  run: Run,
  meeting: Element,
  { sight }: Runs,
  boxOf = (one: Run) => branchOf(elementOf(one), meeting),
): boolean {
  // Where boxes are drawn in another order than written, what is next to what is for the eye to say.
  if (sight.reorders(meeting)) return false;
  const valueText = sight.box(run.items[0]?.node ?? elementOf(run));
  const lines = label.items.map(({ node }) => sight.box(node));
  const labelText = lines.at(-1);
  if (!labelText || !valueText) return true;
  const beside = lines.find((line) => line && sharesLine(line, valueText, 0.4));
  if (beside) return beside.left < valueText.left;
  const over = sight.box(boxOf(label)) ?? labelText;
  const under = sight.box(boxOf(run)) ?? valueText;
  return labelText.bottom <= valueText.top + 6 && sharesColumn(over, under, 0.3);
}
