import { seenText } from '../tree/clean-text';
import { parentOf } from '../tree/composed-tree';
import { kindOfLabel, namesAnother } from './labels';
import { nineDigitSpots } from '../texts/number-shape';
import type { Verdict } from '../texts/owner';
import type { Run, Runs } from '../texts/runs';
import type { Sight } from '../sight/sight';
import { overlapOf, sharesColumn, sharesLine } from '../sight/boxes';
import { shownLabel, textsIn } from './texts-in';

const farthest = 300;

/**
 * A row of names over rows of values, or a column of names beside a column of values, made of plain boxes:
 * the number belongs to the name at its own place in the other line.
 */
export function namedByPosition(run: Run, runs: Runs, above: LinesAbove): Verdict {
  let branch = run.items[0]?.element ?? null;
  for (let steps = 0; branch && steps < 6; steps += 1) {
    const line = parentOf(branch);
    if (!line || /^(?:tr|tbody|table|body|html)$/.test(line.localName)) return undefined;
    if (line.childElementCount > 80) return undefined;
    const mates = boxesIn(line);
    if (mates.length > 40) return undefined;
    if (mates.length > 1) {
      const place = mates.indexOf(branch);
      return fromGrid(mates, branch, runs.sight) ?? fromOtherLine(line, place, mates, runs.sight, above);
    }
    branch = line;
  }
  return undefined;
}

/** Boxes that a style sheet lays out in rows: the name is the nearest box above in the same column. */
function fromGrid(mates: readonly Element[], branch: Element, sight: Sight): Verdict {
  const own = sight.box(branch);
  if (!own) return undefined;
  const above = mates
    .map((mate) => ({ mate, box: mate === branch ? undefined : sight.box(mate) }))
    .filter(
      ({ box }) => box && box.width > 1 && box.bottom <= own.top + 2 && Math.abs(box.left - own.left) <= 3,
    )
    .sort((a, b) => (b.box?.bottom ?? 0) - (a.box?.bottom ?? 0));
  for (const [i, { mate }] of above.entries()) {
    const texts = textsIn(mate, sight);
    const kind = kindOfLabel(texts.join(' '), true);
    if (kind && (isUnderMateOf(mate, mates, own, sight) || isBehind(above[i + 1]?.mate, mates, own, sight)))
      return undefined;
    if (kind && hasMateInRow(mates, mate, sight)) return { kind, label: shownLabel(texts.join(' ')) };
    if (nineDigitSpots(texts.join(' ')).length === 0) return undefined;
  }
  return undefined;
}

/** A box over several columns belongs to none of them. */
function isUnderMateOf(name: Element, mates: readonly Element[], own: DOMRect, sight: Sight): boolean {
  const top = sight.box(name)?.top;
  return mates.some((mate) => {
    const box = mate === name ? undefined : sight.box(mate);
    return box !== undefined && box.top === top && overlapOf(box, own) > 3;
  });
}

/** A number over the name, and a name under the number: here names follow their numbers. */
function isBehind(over: Element | undefined, mates: readonly Element[], own: DOMRect, sight: Sight): boolean {
  if (!over || nineDigitSpots(textsIn(over, sight).join(' ')).length === 0) return false;
  const [under] = mates
    .map((mate) => ({ mate, box: sight.box(mate) }))
    .filter(({ box }) => box && box.top >= own.bottom - 2 && Math.abs(box.left - own.left) <= 3)
    .sort((a, b) => (a.box?.top ?? 0) - (b.box?.top ?? 0));
  const text = under ? textsIn(under.mate, sight).join(' ') : '';
  return kindOfLabel(text, true) !== undefined || namesAnother(text);
}

function hasMateInRow(mates: readonly Element[], mate: Element, sight: Sight): boolean {
  const top = sight.box(mate)?.top;
  return mates.some(
    (other) =>
      other !== mate &&
      sight.box(other)?.top === top &&
      nineDigitSpots(seenText(other.textContent)).length === 0,
  );
}

function boxesIn(line: Element): Element[] {
  // A box with more boxes than this is a page, not a line; to look through all of them for each number takes forever.
  if (line.childElementCount > 80) return [];
  return [...line.children].filter(
    (child) => child.firstChild !== null || /^(?:input|select|textarea)$/.test(child.localName),
  );
}

function fromOtherLine(
  line: Element,
  place: number,
  mates: readonly Element[],
  sight: Sight,
  above: LinesAbove,
): Verdict {
  const other = above.of(line, place, mates.length);
  const boxes = other ? boxesIn(other) : [];
  const named = boxes[place];
  if (boxes.length !== mates.length || !named) return undefined;
  const texts = textsIn(named, sight);
  const [text = ''] = texts;
  const kind = texts.length === 1 ? kindOfLabel(text, true) : undefined;
  return kind && areNames(boxes) && areAligned(boxes, mates, place, sight)
    ? { kind, label: shownLabel(text) }
    : undefined;
}

/** For each line of a list the line above that may name its places. A long list is gone up once, not once for each of its numbers. */
export class LinesAbove {
  readonly #known = new Map<string, Map<Element, Element | undefined>>();

  constructor(readonly sight: Sight) {}

  /** The nearest line before that holds something else than a value at a place, lines with nothing in them left out. */
  of(line: Element, place: number, count: number): Element | undefined {
    const key = `${place} ${count}`;
    let known = this.#known.get(key);
    if (!known) this.#known.set(key, (known = new Map<Element, Element | undefined>()));
    const passed = [line];
    let found: Element | undefined;
    for (const other of linesBefore(line)) {
      if (known.has(other)) found = known.get(other);
      else if (this.#isPassed(other, place, count)) {
        passed.push(other);
        continue;
      } else found = other;
      break;
    }
    for (const at of passed) known.set(at, found);
    return found;
  }

  #isPassed(line: Element, place: number, count: number): boolean {
    const boxes = boxesIn(line);
    if (boxes.length === 0) return true;
    const box = boxes.length === count ? boxes[place] : undefined;
    return box !== undefined && /\d|^[\s—–-]*$|^n\/?a$/i.test(textsIn(box, this.sight).join(' '));
  }
}

/** The lines before this one, nearest first: its own siblings, then the last line of the box before. */
function* linesBefore(line: Element): Generator<Element> {
  let tries = 0;
  for (
    let at = line.previousElementSibling;
    at && tries < farthest;
    at = at.previousElementSibling, tries += 1
  )
    yield at;
  const before = line.parentElement?.previousElementSibling;
  if (!before) return;
  yield boxesIn(before).length === 1 ? (boxesIn(before)[0] ?? before) : before;
}

function areNames(boxes: readonly Element[]): boolean {
  return boxes.every((box) => box.textContent.length < 80 && !/\d/.test(box.textContent));
}

/** Two lines of the same make that lie one above the other, or two columns side by side. */
function areAligned(
  names: readonly Element[],
  values: readonly Element[],
  place: number,
  sight: Sight,
): boolean {
  const [a, b] = [names, values].map((boxes) => boxes.map((box) => sight.box(box)));
  const [name, value, firstName, lastName, firstValue, lastValue] = [
    a?.[place],
    b?.[place],
    a?.[0],
    a?.at(-1),
    b?.[0],
    b?.at(-1),
  ];
  if (!name || !value || !firstName || !lastName || !firstValue || !lastValue) {
    return isSameMake(names[0]?.parentElement, values[0]?.parentElement);
  }
  const rows = sharesLine(firstName, lastName) && sharesLine(firstValue, lastValue);
  if (rows) return sharesColumn(name, value) && name.top < value.top;
  return (
    sharesColumn(firstName, lastName) &&
    sharesColumn(firstValue, lastValue) &&
    sharesLine(name, value) &&
    name.left < value.left
  );
}

/** Without layout, two lines are rows of one list if their makers marked them alike. */
function isSameMake(a: Element | null | undefined, b: Element | null | undefined): boolean {
  if (!a || !b || a.localName !== b.localName || a.localName === 'dl') return false;
  return a.classList.length === b.classList.length
    ? a.className === b.className
    : [...a.classList].some((name) => b.classList.contains(name));
}
