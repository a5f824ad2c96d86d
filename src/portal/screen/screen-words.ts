import { seenText } from '../tree/clean-text';
import { isWordOfScreens, knownScreens, siteNames } from './screens';
import type { Sight } from '../sight/sight';
import { itemsOf } from '../tree/walk';

/** What stands in a heading or a link without being part of the name. */
const besides =
  'button,[role=button],.badge,[class*=badge],[class*=tooltip],[class*=sr-only],[class*=visually-hidden],[class*=assistive],[class*=counter],sup,small';
const greeting =
  /^(?:welcome|hello|hi|hey|good (?:morning|afternoon|evening)|hola|bienvenid[oa]s?|buen[oa]s (?:d[ií]as|tardes|noches))\b/i;
const step = /^(?:step|paso)\s*\d+(?:\s*(?:of|de|\/)\s*\d+)?\s*[:.–—-]?\s*/i;
/** "Poe Household", "Ann Page": what families are called, and names that are words: one of these alone makes no screen of it. */
const weak =
  /^(?:household|family|hogar|familia|client|cliente|member|case|call|page|link|card|batch|sheets?|trees?|books?|start|home|rooms?|rules?|score|print|order|guide|pay|letter|charts?|child|list|forms?|draft|final|new|past|post|read|region|session|track|vote|memo|queue|health|shop|sent|chat|close|exit|law|sign|term|zip)$/;

/** "Call Preparation": people are not named with what is done. */
const deed =
  /(?:[aeiou]tion|sion|(?<!cle)ment|(?<!blanken|win)ship|ology|ities)s?$|(?:tt|iv|ov|ni|et|os|ir|at|er|st|ss|ang)ed$|(?<!asun|concep|encarna|anuncia|purifica)ci[oó]n(?:es)?$/i;
const namePart = /^(?:\p{Lu}[\p{L}'’.-]*|de|del|la|las|los|van|von|der|da|di|y|bin|al|and|&),?$/u;

/** The words of a place that name the screen, line by line, without the buttons, badges and counts in it. */
export function textOfName(place: Element, sight: Sight, counted: boolean): string {
  const items = itemsOf(place).filter(
    (item) => !item.control && sight.shows(item.node) && !isBesides(item.element, place),
  );
  const pieces = items.map((item, i) => {
    const before = items[i - 1]?.element ?? item.element;
    const breaks = boxIn(place, item.element, sight) !== boxIn(place, before, sight);
    return (breaks ? '\n' : item.spaced ? ' ' : '') + item.raw.replaceAll('\n', ' ');
  });
  const text = pieces
    .join('')
    .split('\n')
    .map((line) => seenText(line).trim())
    .filter((line) => line !== '')
    .join('\n');
  return counted ? text.replace(/^\d+[.)]?\s+/, '') : text;
}

/** The box in a place whose lines a text is in. */
function boxIn(place: Element, element: Element, sight: Sight): Element {
  let at = element;
  while (at !== place && sight.inline(at) && at.parentElement) at = at.parentElement;
  return at;
}

function isBesides(element: Element, place: Element): boolean {
  const found = element.closest(besides);
  return found !== null && found !== place && place.contains(found);
}

/**
 * The screen's name in a text, if there is one: "Client Profile: Ann Poe" and "Income Summary - Case #123456789" are
 * named without the client and the number. `known` says that it is a screen by name, and not only by its words.
 */
export function nameIn(text: string): { value: string; known: boolean } | undefined {
  const plain = withoutNumbers(seenText(text).trim().replace(step, ''));
  const parts = partsOf(plain).filter(isName);
  const known = [...parts, ...plain.split(' / ')].find((part) => knownScreens.has(part.toLowerCase()));
  if (known) return { value: knownScreens.get(known.toLowerCase()) ?? known, known: true };
  const value = parts.find((part) => soundsLikeScreen(part));
  return value === undefined ? undefined : { value, known: false };
}

/** The name in a heading of several lines: all of them together, or one of them if another is something else. */
export function nameInLines(text: string): { value: string; known: boolean } | undefined {
  const lines = text.split('\n');
  const whole = nameIn(lines.join(' '));
  if (lines.length < 2 || whole?.known) return whole;
  const apart = nameIn(lines.join(' | '));
  return apart?.value.includes(' | ') ? whole : apart;
}

/** The whole text, if nobody's name is in it, and else what the name is set off from. */
function partsOf(text: string): string[] {
  if (knownScreens.has(text.toLowerCase())) return [text];
  const parts = text.split(
    /\s[|–—-]\s|\s?[|·»›:]\s|\s+(?:for|de|para)\s+(?=\p{Lu}\p{Ll})|\s+of\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu})|(?<=household|family)\s+of\s+(?=\p{Lu}\p{Ll})|(?<=\p{L})['’]s\s+/u,
  );
  return parts.length > 1 && parts.some(couldBePerson) ? parts : [text, ...parts];
}

function withoutNumbers(text: string): string {
  const named = text.replace(
    /[\s,:(–—-]*\b(?:(?:for|of|de|para)\s+)?(?:case|application|caso|solicitud)[\s#:a-zº.]*\d[\d\s-]*\)?/gi,
    '',
  );
  return named.replace(/^[\s:–—-]+|[\s:*–—-]+$/g, '');
}

function isName(value: string): boolean {
  return (
    value.length > 2 &&
    value.length < 80 &&
    !/\d{3}|[<>{}@]/.test(value) &&
    !siteNames.test(value) &&
    !greeting.test(value)
  );
}

/** Capital words only, none of them a screen's: it may be a client, and a screen is never guessed. */
function couldBePerson(value: string): boolean {
  const words = value.trim().split(/\s+/);
  if (words.length > 5 || !words.every((word) => namePart.test(word))) return false;
  if (words.some((word) => deed.test(word))) return false;
  // "Ann & Joe Poe" are two people; with fewer words it is as well "Terms & Rights".
  if (words.length < 4 && words.some((word) => /^(?:&|and)$/.test(word))) return false;
  const own = words.map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ''));
  const areAllKnown = own.every(isWordOfScreens);
  return !own.some((word) => isWordOfScreens(word) && (own.length === 1 || areAllKnown || !weak.test(word)));
}

function soundsLikeScreen(value: string): boolean {
  return /\p{L}{2}/u.test(value) && !couldBePerson(value);
}
