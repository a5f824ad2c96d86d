import type { FoundValue, PageReading } from '../domain/page-reading';
import { withoutSlots } from './tree/composed-tree';
import { errorsOnScreen } from './errors/on-screen';
import type { SeenError } from './errors/errors';
import { findNumbers, type FoundNumber } from './naming/find-numbers';
import { inFront } from './naming/front';
import type { NumberKind } from './texts/owner';
import { Runs } from './texts/runs';
import { screenName } from './screen/screen-name';
import { sightOf, type Sight } from './sight/sight';
import { systemOf } from './system';
import { itemsOf } from './tree/walk';

/** A page's reading as far as the page itself tells it; what a tab remembers comes from who asked. */
export interface BarePage extends Omit<PageReading, 'errors' | 'trail'> {
  /** The errors on screen. */
  errors: SeenError[];
  /** Shadow roots and frames that were read along, for others to look into. */
  roots: (ShadowRoot | Document)[];
}

/** Reads what one portal page shows: plain facts, each with the words on the page that name it. */
export function readPage(document: Document, now: number, sight: Sight = sightOf(document)): BarePage {
  const roots: (ShadowRoot | Document)[] = [];
  const items = itemsOf(document.documentElement, (root) => roots.push(root));
  const read = () => readItems(document, now, new Runs(items, sight), roots);
  return roots.some((root) => root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) ? read() : withoutSlots(read);
}

function readItems(document: Document, now: number, runs: Runs, roots: BarePage['roots']): BarePage {
  const numbers = inFront(findNumbers(runs), [document, ...roots], runs);
  const system = systemOf(document.location.hostname);
  const screen = screenName(document, runs.sight, roots, runs.query);
  return {
    ...(system && { system }),
    ...(screen && { screen }),
    caseNumbers: distinct(numbers, 'case'),
    applicationNumbers: distinct(numbers, 'application'),
    errors: errorsOnScreen(document, [document, ...roots], runs),
    readAt: now,
    roots,
  };
}

/** Each value once, with the label it had first; no more than a reading may carry. */
function distinct(numbers: readonly FoundNumber[], kind: NumberKind): FoundValue[] {
  const values = new Map<string, FoundValue>();
  for (const { kind: found, value, label } of numbers)
    if (found === kind && !values.has(value)) values.set(value, { value, label });
  return [...values.values()].slice(0, 200);
}
