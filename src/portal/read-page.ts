import type { FoundValue, PageReading } from '../domain/page-reading';
import { findNumbers, type FoundNumber } from './find-numbers';
import { inFront } from './front';
import type { NumberKind } from './labels';
import { Runs } from './runs';
import { screenName } from './screen-name';
import { sightOf, type Sight } from './sight';
import { systemOf } from './system';
import { itemsOf } from './walk';

/** Reads what one portal page shows: plain facts, each with the words on the page that name it. */
export function readPage(document: Document, now: number, sight: Sight = sightOf(document)): PageReading {
  const runs = new Runs(itemsOf(document.documentElement), sight);
  const numbers = inFront(findNumbers(runs), document, sight);
  const system = systemOf(document.location.hostname);
  const screen = screenName(document, sight);
  return {
    ...(system && { system }),
    ...(screen && { screen }),
    caseNumbers: distinct(numbers, 'case'),
    applicationNumbers: distinct(numbers, 'application'),
    errors: [],
    trail: [],
    readAt: now,
  };
}

/** Each value once, with the label it had first; no more than a reading may carry. */
function distinct(numbers: readonly FoundNumber[], kind: NumberKind): FoundValue[] {
  const values = new Map<string, FoundValue>();
  for (const { kind: found, value, label } of numbers)
    if (found === kind && !values.has(value)) values.set(value, { value, label });
  return [...values.values()].slice(0, 200);
}
