import type { Runs } from '../texts/runs';
import { placedErrors, type PlacedError, type SeenError } from './errors';
import { markedErrors } from './marked-errors';
import { serverPageError } from './server-page';
import { toldErrors } from './told-errors';
import { itemsOf } from '../tree/walk';
import { isInside } from '../tree/composed-tree';

/**
 * Every error on the screen now, in the page's order within each way to find them: by well-known places, by marks, by words.
 * `roots`: the document, its shadow roots and frames.
 */
export function errorsOnScreen(document: Document, roots: readonly ParentNode[], runs: Runs): SeenError[] {
  const placed = placedErrors(roots, runs.sight, runs.query);
  const marked = markedErrors(roots, runs.sight, runs.query).filter((error) => !isShownBy(error, placed));
  const told = toldErrors(runs, [...placed, ...marked]);
  const page = serverPageError(document, runs);
  // What else such a page says is about the same.
  const errors = (page ? placed : [...placed, ...marked, ...told])
    .filter((error) => isInSight(error, runs))
    .map(({ error }) => error);
  return withoutRepeats(page ? [page, ...errors] : errors);
}

function isShownBy({ element }: PlacedError, others: readonly PlacedError[]): boolean {
  return others.some((other) => isInside(element, other.element) || isInside(other.element, element));
}

/** False under another box, or in the colour of what is behind it. */
function isInSight({ element }: PlacedError, { sight, covers, paint }: Runs): boolean {
  const first = itemsOf(element).find((item) => !item.control && sight.shows(item.node));
  const box = first && sight.box(first.node);
  return !box || !(covers.isCovered(first.element, box) || paint.blendsIn(first.element, box));
}

/** An error whose words stand in another's is the same one. */
function withoutRepeats(errors: readonly SeenError[]): SeenError[] {
  const longer = (one: SeenError, other: SeenError) =>
    other !== one && other.text.includes(one.text) && other.text !== one.text;
  return errors.filter(
    (error, i) =>
      !errors.some((other) => longer(error, other)) &&
      errors.findIndex(({ text }) => text === error.text) === i,
  );
}
