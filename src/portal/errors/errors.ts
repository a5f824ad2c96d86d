import type { ErrorKind } from '../../domain/page-reading';
import { seenText } from '../tree/clean-text';
import { closestAround, parentOf } from '../tree/composed-tree';
import {
  eachErrorPlace,
  errorPlaces,
  errorReference,
  errorShapes,
  serverPages,
  sessionWords,
} from './error-shapes';
import { findEach } from '../tree/query';
import type { Sight } from '../sight/sight';
import { itemsOf } from '../tree/walk';

/** One error as it stands on the screen now. */
export interface SeenError {
  kind: ErrorKind;
  text: string;
  reference?: string;
}

const furniture = /^(?:×|✕|x|close|ok|okay|dismiss|cancel|cerrar|aceptar|loading)$/i;
/** A heading that says no more than the place it stands in. */
const bareHeading = /^errors?:?$/i;

/** Errors in and around some elements: a page's roots for everything, or what was just added. */
export function errorsIn(places: readonly ParentNode[], sight: Sight): SeenError[] {
  const elements = new Set<Element>();
  for (const place of places) {
    const self = place.nodeType === 1 ? closestAround(place as Element, errorPlaces) : null;
    if (self) elements.add(self);
    for (const element of findEach(place, eachErrorPlace)) elements.add(element);
  }
  const outermost = [...elements]
    .slice(0, 200)
    .filter((element) => !isWithinAnother(element, elements, sight));
  return outermost.map((element) => errorAt(element, sight)).filter((error) => error !== undefined);
}

/** The page that a server shows instead of the one asked for. */
export function serverPageError(document: Document): SeenError | undefined {
  const headings = [...document.querySelectorAll('h1,h2')]
    .slice(0, 3)
    .map((heading) => seenText(heading.textContent).trim());
  const said = [...headings, document.title.trim()].filter((text) => text !== '');
  return said.some((text) => serverPages.test(text))
    ? describe('page', [...new Set(said)].join(' – '))
    : undefined;
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
  if (shape.says && !shape.says.test(text)) return undefined;
  const beside =
    shape.kind === 'summary' &&
    element.matches('td *,.form-group *,.slds-form-element *,.usa-form-group *,mat-form-field *');
  return describe(beside ? 'field' : shape.kind, text);
}

function describe(kind: ErrorKind, text: string): SeenError {
  const match = errorReference.exec(text);
  const reference = match?.[1] ?? match?.[2];
  return {
    kind,
    text: text.slice(0, 1000),
    ...(reference && { reference: match?.[1] ? `CHFS ${reference}` : reference }),
  };
}

function shownText(element: Element, sight: Sight): string {
  const texts = itemsOf(element)
    .filter((item) => !item.control && sight.shows(item.node))
    .map((item) => seenText(item.raw).trim());
  const said = texts.filter((text) => text && !furniture.test(text));
  const telling = said.filter((text) => !bareHeading.test(text));
  return (telling.length > 0 ? telling : said).join(' ');
}
