import { isInside, parentOf } from '../tree/composed-tree';
import { isAnExample, isCorrected, isDenied, isOverByItsRow, withoutDenied } from './denied';
import { Headings } from './headings';
import { goesOn } from './goes-on';
import { kindOfLabel, labelAtEnd, namesAnother } from './labels';
import { besideNoise, endsAsLabel, namedByNeighbour } from './named-by-neighbour';
import { elementOf } from '../texts/run-places';
import { namedByGroup } from './named-by-group';
import { namedByAttributes, namedByStyle, namedWeakly, type Part } from './named-by';
import { LinesAbove, namedByPosition } from './named-by-position';
import { namedByTerm } from './named-by-section';
import { namedBySight } from './named-by-sight';
import { namedByQuestion } from './named-by-question';
import { namedByStack } from './named-by-stack';
import { Tables } from './named-by-table';
import { namedByTextColumn } from './named-by-text-column';
import { beginsSentence } from './named-after';
import { namedAsList, namedInSentence } from './named-in-sentence';
import { nineDigitSpots, seam, type NumberSpot } from '../texts/number-shape';
import { isOfAnother } from './outside-words';
import type { Owner, Verdict } from '../texts/owner';
import type { Run, Runs } from '../texts/runs';
import { shownLabel } from './texts-in';
import { isNote } from './typed';
import { isNotInFront } from './unchosen';

/** One number of ours, what named it, and where it stands. */
export interface FoundNumber extends Owner {
  value: string;
  run: Run;
}

/** What is known of a page's tables and lines, each laid out once. */
interface Layout {
  tables: Tables;
  above: LinesAbove;
}

/** A page with more numbers than this is a list nobody chooses from. */
const mostRuns = 4000;
const mostFound = 500;
const nineDigits = /[0-9](?:[^0-9\p{L}]{0,4}[0-9]){8}/u;

/** Every case and application number that the page shows with its label, in the order they stand. */
export function findNumbers(runs: Runs): FoundNumber[] {
  const layout = { tables: new Tables(runs.sight), above: new LinesAbove(runs.sight) };
  const headings = new Headings(runs);
  const found: FoundNumber[] = [];
  const denied = new Set<string>();
  let tried = 0;
  for (let i = 0; i < runs.items.length && tried < mostRuns && found.length < mostFound; i += 1) {
    if (!mayHoldNumber(runs, i)) continue;
    const run = runs.at(i);
    if (!run) break;
    tried += 1;
    i = run.last;
    const spots = nineDigitSpots(run.text);
    for (const spot of spots)
      if ((isDenied(run.text, spot) || isCorrected(run, runs)) && runs.isSeen(run)) denied.add(spot.digits);
    found.push(...numbersOf(run, spots, runs, layout, headings));
  }
  return found.length > 0 ? withoutDenied(found, runs, denied) : found;
}

/** A cheap look before anything is put together: nine digits here, or digits that go on in the next text. */
function mayHoldNumber({ items }: Runs, index: number): boolean {
  const raw = items[index]?.raw ?? '';
  if (!/[0-9]/.test(raw)) return false;
  if (nineDigits.test(raw)) return true;
  const next = items[index + 1];
  return (
    /[0-9][^0-9\p{L}]{0,4}$/u.test(raw) &&
    next !== undefined &&
    !next.broken &&
    !next.control &&
    /^[^0-9\p{L}]{0,4}[0-9]/u.test(next.raw)
  );
}

function numbersOf(
  run: Run,
  spots: readonly NumberSpot[],
  runs: Runs,
  layout: Layout,
  headings: Headings,
): FoundNumber[] {
  const found: FoundNumber[] = [];
  let previous: Owner | undefined;
  let from = 0;
  for (const spot of spots) {
    const before = run.text.slice(from, spot.start);
    const owner = ownerOf(run, spot, before, previous, spots.length, runs, layout);
    from = spot.end;
    previous = owner;
    if (owner) runs.owners.set(run, owner);
    if (owner && isReal(run, spot, runs, headings))
      found.push({ kind: owner.kind, label: shownLabel(owner.label), value: spot.digits, run });
  }
  return found;
}

function ownerOf(
  run: Run,
  spot: NumberSpot,
  before: string,
  previous: Owner | undefined,
  count: number,
  runs: Runs,
  layout: Layout,
): Owner | undefined {
  const said = labelAtEnd(before) ?? (count > 1 ? namedAsList(before) : undefined);
  if (said && isNote(run, runs) && !kindOfLabel(before)) return undefined;
  if (said) return isLabelPaintedOver(run, spot, before, runs) ? undefined : said;
  const told = namedInSentence(run.text, spot, before, count) ?? namedByQuestion(run, spot, runs);
  if (told) return told === 'foreign' ? undefined : told;
  const item = runs.items[partOf(run, spot).first];
  if (item?.raw.includes('\n') && runs.sight.keepsLines(item.element)) {
    const byColumn = namedByTextColumn(item, spot);
    if (byColumn) return byColumn === 'foreign' ? undefined : byColumn;
  }
  const stacked = namedByStack(run, spot, runs, (cell) => layout.tables.stackOver(cell));
  if (stacked) return stacked === 'foreign' ? undefined : stacked;
  const byAttributes = namedByAttributes(run, partOf(run, spot), runs);
  if (byAttributes) return byAttributes === 'foreign' ? undefined : byAttributes;
  if (previous && goesOn(run.text, spot, before, previous)) return previous;
  if (!/^(?:#|n[º°]|no\.)?[\s:#([“"'\uE000×✕✖]*$/i.test(before) || spot.start > before.length)
    return undefined;
  const after = run.text.slice(spot.end);
  if (
    after.length > 120 ||
    beginsSentence(after) ||
    namesAnother(after) ||
    (count > 1 && !runs.closest(elementOf(run), 'td,[role=gridcell],[role=cell]'))
  )
    return undefined;
  const behind = labelBehind(after);
  const verdict = namedByStyle(run, runs) ?? namedAround(run, runs, layout);
  if (typeof verdict === 'object') return verdict;
  return verdict === undefined || (behind && standsAlone(run, runs)) ? behind : undefined;
}

/** The label in the same line may be a box of its own, in a colour of its own. */
function isLabelPaintedOver(run: Run, spot: NumberSpot, before: string, runs: Runs): boolean {
  if (run.items.length < 2) return false;
  const end = spot.start - before.length + before.search(/[\p{L}#][^\p{L}#]*$/u) + 1;
  const item = runs.items[partOf(run, { ...spot, start: end - 1, end }).first];
  return item !== undefined && runs.paint.isPaintedOver(item.element, runs.sight.box(item.node));
}

/** The items of a run that a number is written in. */
function partOf(run: Run, spot: NumberSpot): Part {
  const first = run.ends.findIndex((end) => end > spot.start);
  const last = run.ends.findIndex((end) => end >= spot.end);
  return { first: run.first + Math.max(0, first), last: last < 0 ? run.last : run.first + last };
}

/** The ways in which things around a number name it, the most certain first; the first that speaks decides. */
function namedAround(run: Run, runs: Runs, { tables, above }: Layout): Verdict {
  const place = runs.closest(elementOf(run), 'td,th,dd,[role=cell],[role=gridcell],[role=rowheader]');
  const before = runs.items[run.first - 1]?.element;
  // Looking for what is seen takes long; mostly nothing at all stands before a number in its cell.
  const previous = place && before && isInside(before, place) ? besideNoise(run, runs, -1) : undefined;
  const shared = place !== null && previous !== undefined && isInside(elementOf(previous), place);
  if (!place || shared) {
    const verdict = namedByNeighbour(run, runs);
    if (verdict) return verdict;
    if (shared && endsAsLabel(previous, runs)) return 'foreign';
  }
  const byPlace =
    place && (place.localName === 'dd' ? namedByTerm(place, run, runs) : tables.namedByTable(place));
  if (byPlace) return byPlace;
  return (
    (place && !shared ? namedByNeighbour(run, runs) : undefined) ??
    namedByPosition(run, runs, above) ??
    namedBySight(run, runs) ??
    namedByGroup(run, runs) ??
    namedWeakly(run, runs)
  );
}

/** Neither led to by a label, nor leading to a number with what stands behind it. */
function standsAlone(run: Run, runs: Runs): boolean {
  const next = besideNoise(run, runs, 1);
  return (
    !endsAsLabel(besideNoise(run, runs, -1), runs) &&
    (next === undefined || (!next.control && /\p{L}{2}/u.test(next.text)))
  );
}

/** "123456789 (Case Number)": a text of nothing but a number and its label. */
function labelBehind(after: string): Owner | undefined {
  const inner = /^[\s\uE000–—-]*\(?([^()]+)\)?$/.exec(after)?.[1];
  const kind = inner ? kindOfLabel(inner) : undefined;
  return kind && inner ? { kind, label: inner.replaceAll(seam, '').trim() } : undefined;
}

/** Shown to people as it is, and not as an example or under a heading of somebody else's cases. */
function isReal(run: Run, spot: NumberSpot, runs: Runs, headings: Headings): boolean {
  if (!runs.isSeen(run)) return false;
  if (isAnExample(run, spot, runs)) return false;
  const item = runs.items[partOf(run, spot).first];
  if (!item) return false;
  const { element, node } = item;
  if (runs.sight.disguises(element) || runs.sight.strikes(element)) return false;
  if (runs.sight.cutsOff(node, spot.digits)) return false;
  if (run.control && element.getAttribute('aria-invalid') === 'true') return false;
  if (
    runs.closest(element, '[role=tooltip],.tooltip') ||
    isNotInFront(element, runs) ||
    isDescriptionOfControl(element, runs) ||
    isUnderForeignTerm(element, runs) ||
    isOverByItsRow(element, runs)
  )
    return false;
  const box = runs.sight.box(node);
  return (
    !(box && (runs.covers.isCovered(element, box) || runs.paint.blendsIn(element, box))) &&
    !headings.isUnderForeign(run, run.text.slice(0, spot.start))
  );
}

/** "Sister", "Duplicate of": a term says whose the number is, though its description names the number itself. */
function isUnderForeignTerm(element: Element, runs: Runs): boolean {
  const term = runs.closest(element, 'dd')?.previousElementSibling;
  return term?.localName === 'dt' && isOfAnother(term.textContent);
}

/** Help text of a field: what a control points at to be described, not told its value. */
function isDescriptionOfControl(element: Element, { labels }: Runs): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 4; steps += 1, at = parentOf(at)) if (labels.describes(at)) return true;
  return false;
}
