import { parentOf } from '../tree/composed-tree';
import type { Query } from '../tree/query';
import type { Sight } from '../sight/sight';
import { isAlarming } from './alarming';
import { describe, shownText, type PlacedError } from './errors';
import { isReminder, isReport, saysFault, saysTrouble } from './error-words';
import { wellPlaces } from './error-shapes';

/** More text than this is no message. */
const longest = 400;
const most = 100;

/** What a page marks as an error in its own way: the messages of fields it calls invalid, and boxes with an error's class. */
export function markedErrors(places: readonly ParentNode[], sight: Sight, query: Query): PlacedError[] {
  const found: PlacedError[] = [];
  for (const place of places) {
    for (const element of messagesOfInvalid(place, sight)) add('field', element);
    for (const element of query.each(place, errorClasses).slice(0, most))
      if (!wellPlaces.test(element.className)) add('summary', element);
  }
  return found;

  function add(kind: 'field' | 'summary', element: Element): void {
    if (found.some((other) => other.element.contains(element))) return;
    const text = messageIn(element, sight);
    if (text) found.push({ element, error: describe(kind, text) });
  }
}

const errorClasses = [
  '[class*="error" i]',
  '[class*="danger" i]',
  '[class*="invalid" i]',
  '[class*="failure" i]',
];

/** The text of a box, if it is a message: short, without fields, and telling of trouble or looking like it. */
function messageIn(element: Element, sight: Sight): string | undefined {
  if (element.matches('html,body,form,input,select,textarea,button,a,label,legend,fieldset,table,tr'))
    return undefined;
  if (element.textContent.length > longest * 4 || element.querySelector('input,select,textarea'))
    return undefined;
  const text = shownText(element, sight);
  if (!/\p{L}{3}/u.test(text) || text.length > longest || !isReport(text)) return undefined;
  if (isReminder(text) && !saysTrouble(text)) return undefined;
  return saysFault(text) || (/\p{L} \p{L}/u.test(text) && isAlarming(element, text, sight))
    ? text
    : undefined;
}

/** What fields that are called invalid point at. A hint is described by the same attribute: an error looks or is called like one. */
function messagesOfInvalid(place: ParentNode, sight: Sight): Element[] {
  const controls = [...place.querySelectorAll('[aria-invalid=true]')].slice(0, most);
  return controls.flatMap((control) => {
    const named = pointedAt(control, 'aria-errormessage');
    const told = pointedAt(control, 'aria-describedby').filter((element) => saysSomething(element, sight));
    const sure = told.filter((element) => isCalledError(element) || isAlarming(element, '', sight));
    const complaints = told.filter((element) => saysFault(element.textContent));
    return [...named, ...(sure.length > 0 ? sure : complaints)];
  });
}

function pointedAt(control: Element, attribute: string): Element[] {
  const root = control.getRootNode() as Document | ShadowRoot;
  const ids = control.getAttribute(attribute)?.trim().split(/\s+/) ?? [];
  return ids.flatMap((id) => (id && root.getElementById(id)) || []);
}

function saysSomething(element: Element, sight: Sight): boolean {
  return sight.drawn(element) && /\p{L}{2}/u.test(element.textContent);
}

function isCalledError(element: Element): boolean {
  return /err|invalid|danger|fail/i.test(
    `${element.id} ${element.className} ${parentOf(element)?.className ?? ''}`,
  );
}
