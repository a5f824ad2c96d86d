import type { ErrorKind } from '../../domain/page-reading';
import { seenText } from '../tree/clean-text';
import { closestAround, parentOf } from '../tree/composed-tree';
import {
  eachErrorPlace,
  errorPlaces,
  errorReference,
  errorShapes,
  wellPlaces,
  type ErrorShape,
} from './error-shapes';
import { asks, isReminder, isReport, saysFault, saysTrouble, sessionWords } from './error-words';
import { Query } from '../tree/query';
import type { Sight } from '../sight/sight';
import { itemsOf } from '../tree/walk';

/** One error as it stands on the screen now. */
export interface SeenError {
  kind: ErrorKind;
  text: string;
  reference?: string;
}

/** An error and the element that shows it. */
export interface PlacedError {
  element: Element;
  error: SeenError;
}

const furniture = /^(?:×|✕|x|close|ok|okay|dismiss|cancel|cerrar|aceptar|loading)$/i;
/** A heading that says no more than the place it stands in. */
const bareHeading = /^errors?:?$/i;

/** Errors in and around some elements: a page's roots for everything, or what was just added. */
export function errorsIn(places: readonly ParentNode[], sight: Sight): SeenError[] {
  return placedErrors(places, sight).map(({ error }) => error);
}

/** The same with the elements that show them. */
export function placedErrors(
  places: readonly ParentNode[],
  sight: Sight,
  query = new Query(),
): PlacedError[] {
  const elements = new Set<Element>();
  for (const place of places) {
    const self = place.nodeType === 1 ? closestAround(place as Element, errorPlaces) : null;
    if (self) elements.add(self);
    for (const element of query.each(place, eachErrorPlace)) elements.add(element);
  }
  return [...elements].slice(0, 200).flatMap((element) => {
    const error = isWithinAnother(element, elements, sight) ? undefined : errorAt(element, sight);
    return error ? [{ element, error }] : [];
  });
}

function isWithinAnother(element: Element, others: ReadonlySet<Element>, sight: Sight): boolean {
  for (let at = parentOf(element); at; at = parentOf(at))
    if (others.has(at) && errorAt(at, sight)) return true;
  return false;
}

function errorAt(element: Element, sight: Sight): SeenError | undefined {
  const shape = errorShapes.find(({ selector }) => element.matches(selector));
  const text = shape && shownText(element, sight);
  if (!text) return undefined;
  if (sessionWords.test(text)) return describe('session', text);
  if (wellPlaces.test(element.className)) return undefined;
  if (!isError(shape, text, element)) return undefined;
  const beside =
    shape.kind === 'summary' &&
    element.matches('td *,.form-group *,.slds-form-element *,.usa-form-group *,mat-form-field *');
  return describe(beside ? 'field' : shape.kind, text);
}

/** A dialog to fill in, or one that asks whether to go on, is about something else than its warnings. */
function isError({ kind, tells }: ErrorShape, text: string, element: Element): boolean {
  if (isReminder(text) && !saysTrouble(text)) return false;
  if (!tells) return true;
  if (kind === 'summary' && !isReport(text)) return false;
  if (tells === 'fault') return saysFault(text);
  const isForm =
    kind === 'dialog' && element.querySelector('input:not([type=hidden]),select,textarea') !== null;
  if (isForm || (kind === 'dialog' && asks.test(text))) return false;
  return saysTrouble(text) || element.querySelector('[class*="error" i]') !== null;
}

/** An error's text, and the reference in it that a help desk asks for. */
export function describe(kind: ErrorKind, text: string): SeenError {
  const match = errorReference.exec(text);
  const reference = match?.slice(1).find(Boolean);
  return {
    kind,
    text: text.slice(0, 1000),
    ...(reference && { reference: match?.[1] ? `CHFS ${reference}` : reference }),
  };
}

/** What an element shows, without buttons and without a heading that says only "Error". */
export function shownText(element: Element, sight: Sight): string {
  const texts = itemsOf(element)
    .filter((item) => !item.control && sight.shows(item.node))
    .map((item) => seenText(item.raw).trim());
  const said = texts.filter((text) => text && !furniture.test(text));
  const telling = said.filter((text) => !bareHeading.test(text));
  return (telling.length > 0 ? telling : said).join(' ');
}
