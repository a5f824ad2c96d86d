import { isInside } from '../tree/composed-tree';
import { kindOfLabel } from './labels';
import { elementOf } from '../texts/run-places';
import { besideNoise } from './named-by-neighbour';
import type { Owner, Verdict } from '../texts/owner';
import type { Run, Runs } from '../texts/runs';
import { verdictOf } from './texts-in';

const heading = 'h2,h3,h4,h5,h6,legend,[role=heading]';
const mark = /^(?:numbers?|nos?\.?|#|ids?|n[uú]meros?):?$/i;
const more = / (?:information|details|info|summary|overview)$/i;

/**
 * "Number" as the first field, or among the first terms, under the heading "Case": the section says whose number it is.
 * Farther down a bare "Number" can be of anything.
 */
function namedBySection(label: Run, runs: Runs): Owner | undefined {
  if (!mark.test(label.text)) return undefined;
  const list = runs.closest(elementOf(label), 'dl');
  let title = runs.beside(label, -1);
  for (let tries = 0; list && title && isInside(elementOf(title), list) && tries < 20; tries += 1)
    title = mark.test(title.text) ? undefined : runs.beside(title, -1);
  const element = title?.items[0]?.element;
  if (!title || !element || !runs.closest(element, heading)) return undefined;
  const kind = kindOfLabel(title.text.replace(more, ''), true);
  return kind && { kind, label: `${title.text} ${label.text.replace(/:$/, '')}` };
}

/** A description belongs to the term before it, also when the term has several descriptions. */
export function namedByTerm(description: Element, run: Run, runs: Runs): Verdict {
  let term = description.previousElementSibling;
  while (term?.localName === 'dd') term = term.previousElementSibling;
  if (term?.localName !== 'dt' || term.previousElementSibling?.localName === 'dt') return undefined;
  const label = besideNoise(run, runs, -1);
  return (
    verdictOf(term, runs.sight) ??
    (label && isInside(elementOf(label), term) ? namedBySection(label, runs) : undefined) ??
    'foreign'
  );
}
