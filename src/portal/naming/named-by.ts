import { seenText } from '../tree/clean-text';
import { isInside, parentOf } from '../tree/composed-tree';
import { labelAtEnd } from './labels';
import { nineDigitSpots } from '../texts/number-shape';
import type { Verdict } from '../texts/owner';
import type { Run, Runs } from '../texts/runs';
import type { Sight } from '../sight/sight';
import { verdictOf, verdictOfText, verdictOfTexts } from './texts-in';

/** Attributes in which responsive tables keep the header of a cell. */
const headerAttributes = [
  'data-label',
  'data-title',
  'data-th',
  'data-header',
  'data-column',
  'data-heading',
  'data-caption',
  'field-label',
];

/** The part of a run in which a number stands. */
export interface Part {
  first: number;
  last: number;
}

/**
 * What the attributes of the elements around a number say it is, from the number outwards,
 * for as long as an element holds nothing but this number.
 */
export function namedByAttributes(run: Run, part: Part, runs: Runs): Verdict {
  const before = runs.items[part.first - 1]?.element;
  const after = runs.items[part.last + 1]?.element;
  for (let at = runs.items[part.first]?.element ?? null; at; at = parentOf(at)) {
    const verdict = namedByElement(at, run, runs);
    if (verdict) return verdict;
    if (at.matches('td,th,[role=cell],[role=gridcell]') || holds(at, before) || holds(at, after))
      return undefined;
  }
  return undefined;
}

function holds(element: Element, other: Element | undefined): boolean {
  const parent = parentOf(element);
  return !parent || (other !== undefined && isInside(other, parent));
}

function namedByElement(element: Element, run: Run, { sight, labels }: Runs): Verdict {
  // Most elements say nothing about themselves.
  if (!run.control && !element.hasAttributes()) return undefined;
  const referenced = referencedTexts(element, 'aria-labelledby', sight);
  if (referenced.length > 0) return verdictOfTexts(referenced);
  const spoken = seenText(element.getAttribute('aria-label') ?? '').trim();
  const verdict = verdictOfText(spoken) ?? labelInside(spoken, run);
  if (verdict ?? (run.control && spoken)) return verdict ?? 'foreign';
  if (isNameOfItsOwn(spoken, element)) return 'foreign';
  if (run.control) {
    const named = namedByLabelElement(labels.of(element), sight);
    if (named) return named;
  }
  for (const name of headerAttributes) {
    const text = seenText(element.getAttribute(name) ?? '').trim();
    if (/\p{L}{2}/u.test(text)) return verdictOfText(text) ?? 'foreign';
  }
  const title = seenText(element.getAttribute('title') ?? '').trim();
  return verdictOfText(title) ?? labelInside(title, run) ?? (isOtherNumber(title) ? 'foreign' : undefined);
}

/** "Letter ID": a number by its name, whatever it is, and not one of ours. */
function isOtherNumber(title: string): boolean {
  return (
    /\p{L}{2} (?:numbers?|nos?\.?|#|ids?|identifiers?|codes?|n[uú]meros?):?$/iu.test(title) &&
    !/\d|case|caso|applic|\bapp\b|solicitud/i.test(title) &&
    !saysNothing.test(title)
  );
}

/** Words that a value is read aloud with and that name nothing, and what a press on it does. */
const saysNothing =
  /^(?:(?:read[ -]?only|the|a|of|for|nine|9|selected|active|current|primary|case|application|client|digits?|value|number|text|field|output|copied|link|cell|content|data|details?|info(?:rmation)?|valor|número|caso|solicitud)\b[\s-]*)+$/i;

/** True for a spoken name that is a label, though none of ours: whatever it names, it is not the text nearby. */
function isNameOfItsOwn(spoken: string, element: Element): boolean {
  return (
    /\p{L}{2}/u.test(spoken) &&
    !/\d{3}/.test(spoken) &&
    !saysNothing.test(spoken) &&
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) &&
    !element.matches('a,button,[role=link],[role=button]')
  );
}

/** "Case number 123456789" as the spoken name of an element that shows the same number. */
function labelInside(text: string, run: Run): Verdict {
  const [spot, ...more] = text ? nineDigitSpots(text) : [];
  if (!spot || more.length > 0 || nineDigitSpots(run.text)[0]?.digits !== spot.digits) return undefined;
  return labelAtEnd(text.slice(0, spot.start));
}

/** A control's own labels; one that says something else makes it somebody else's number. */
function namedByLabelElement(labels: readonly Element[], sight: Sight): Verdict {
  if (labels.length === 0) return undefined;
  const verdicts = labels.map((label) => verdictOf(label, sight));
  return verdicts.find((verdict) => typeof verdict === 'object') && !verdicts.includes('foreign')
    ? verdicts.find((verdict) => typeof verdict === 'object')
    : 'foreign';
}

/** The texts of the elements an attribute points at by id. */
export function referencedTexts(element: Element, attribute: string, sight: Sight): string[] {
  const ids = element.getAttribute(attribute)?.trim();
  if (!ids) return [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids.split(/\s+/).flatMap((id) => {
    const target = root.getElementById(id);
    if (!target || target.contains(element)) return [];
    const own = seenText(target.textContent).trim();
    return sight.drawn(target) ? [verdictTextOf(target, sight)] : own ? [own] : [];
  });
}

function verdictTextOf(target: Element, sight: Sight): string {
  const verdict = verdictOf(target, sight);
  return typeof verdict === 'object' ? verdict.label : seenText(target.textContent).trim();
}

/** The weakest names: a placeholder's words, a description. */
export function namedWeakly(run: Run, runs: Runs): Verdict {
  const element = run.items[0]?.element;
  if (!element) return undefined;
  const placeholder = verdictOfText(element.getAttribute('placeholder') ?? '');
  if (placeholder) return placeholder;
  if (run.control) return undefined;
  return verdictOfTexts(referencedTexts(element, 'aria-describedby', runs.sight));
}

/** Words that the style sheet writes right before a number: to the eye they are its label. */
export function namedByStyle(run: Run, runs: Runs): Verdict {
  let at: Element | null = run.items[0]?.element ?? null;
  for (let steps = 0; at && !run.control && steps < 3; steps += 1, at = parentOf(at)) {
    const verdict = verdictOfText(seenText(runs.sight.prefix(at)).trim());
    if (verdict) return verdict;
    if (holds(at, runs.items[run.first - 1]?.element)) break;
  }
  return undefined;
}
