import { elementOf } from '../texts/run-places';
import { nineDigitSpots, type NumberSpot } from '../texts/number-shape';
import type { Verdict } from '../texts/owner';
import type { Run, Runs } from '../texts/runs';
import { textsIn, verdictOfText } from './texts-in';

/** Several names in one header cell, line by line or with strokes: "Case # / Application #". */
export function stackOfNames(header: readonly string[]): readonly string[] | undefined {
  const names = partsOf(header);
  const telling = names.filter((name) => verdictOfText(name) !== undefined);
  return names.length > 1 && telling.length > (areSetOff(header) ? 0 : 1) ? names : undefined;
}

/** "Client / Case": with a stroke between them these are two names, and not one in two lines. */
function areSetOff(header: readonly string[]): boolean {
  return header.some((text) => /\p{L} ?\/ ?\p{L}/u.test(text));
}

/** A number in a cell with as many lines as there are names over it: the name at its own place. */
export function namedByStack(
  run: Run,
  spot: NumberSpot,
  runs: Runs,
  namesOver: (cell: Element) => readonly string[] | undefined,
): Verdict {
  const cell = runs.closest(elementOf(run), 'td,[role=cell],[role=gridcell]');
  const names = cell && namesOver(cell);
  if (!names) return undefined;
  const values = partsOf(textsIn(cell, runs.sight));
  const places = [...values.keys()].filter((i) =>
    nineDigitSpots(values[i] ?? '').some(({ digits }) => digits === spot.digits),
  );
  const [place, ...more] = places;
  if (place === undefined || more.length > 0 || values.length !== names.length) return undefined;
  return verdictOfText(names[place] ?? '') ?? 'foreign';
}

function partsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split('/')).map((text) => text.trim());
}
