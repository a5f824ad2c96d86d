import type { PageReading } from '../../domain/page-reading';
import { closestAround } from '../tree/composed-tree';
import { findNumbers } from '../naming/find-numbers';
import { elementOf } from '../texts/run-places';
import type { Run } from '../texts/runs';
import { tableSelector } from '../naming/table-grid';
import { clientInRow } from './client-in-row';
import type { Layout } from './layout';

type Origin = NonNullable<PageReading['around']>['origins'][number];

/** Kinds of place a value can stand in, the narrowest first, in the agent's words. */
const places: readonly { selector: string; place: string }[] = [
  { selector: 'dialog,[role=dialog],[role=alertdialog]', place: 'a dialog' },
  { selector: tableSelector, place: 'a table' },
  { selector: 'dl', place: 'a list of details' },
  { selector: 'h1,h2,h3,h4,h5,h6,[role=heading]', place: 'a heading' },
  { selector: 'li,[role=listitem]', place: 'a list' },
];

/** Where each number of ours stands on the page: the first place where it is shown with its label. */
export function originsOn(layout: Layout): Origin[] {
  const origins = new Map<string, Origin>();
  for (const { value, run } of findNumbers(layout.runs)) {
    const whose = clientInRow(run, layout);
    const known = origins.get(value);
    if (!known) origins.set(value, { value, place: placeOf(run, layout), ...(whose && { whose }) });
    // Rows of two people with one case: it is not for us to say whose it is.
    else if (known.whose !== whose) delete known.whose;
  }
  return [...origins.values()].slice(0, 200);
}

function placeOf(run: Run, layout: Layout): string {
  const element = elementOf(run);
  const known = places.find(({ selector }) => closestAround(element, selector));
  const place = run.control
    ? 'a field'
    : (known?.place ?? (isSentence(run) ? 'a sentence' : 'a line of text'));
  return element.ownerDocument === layout.document ? place : `${place}, in a frame`;
}

function isSentence({ text }: Run): boolean {
  return text.split(' ').length > 5;
}
