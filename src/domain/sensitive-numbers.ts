import { isEventDate, isNamedHarmless, labelsIn, type SensitiveKind } from './sensitive-labels';
import { cardShape, couldBeSocial, datesIn, isCardNumber, nineDigits, socialShape } from './sensitive-shapes';
import { valuesOf } from './sensitive-values';

/** A number in a text that nobody on this call needs, and where it stands (`end` is the place after it). */
export interface Finding {
  kind: SensitiveKind;
  start: number;
  end: number;
}

/** Where a text stands, because that decides what its numbers are. */
export interface TextPlace {
  /**
   * 'number': a field for a case, application or ticket number, which may look like anything; 'members': names,
   * where a number or a date is about a person; 'text': everything else.
   */
  field: 'number' | 'members' | 'text';
  /** The call's own case and application numbers. A case number has nine digits, like a Social Security number. */
  own: readonly string[];
}

/**
 * Social Security numbers, dates of birth, bank and card numbers in a text, in the order they stand. The label
 * decides, then the field; digits alone decide only where nothing else is written that way.
 */
export function findSensitive(text: string, place: TextPlace): Finding[] {
  if (!/\d[\s\S]*\d/.test(text)) return [];
  const own = place.own.map(digitsOf).filter((digits) => digits !== '');
  const isOwn = ({ start, end }: Finding) => own.includes(digitsOf(text.slice(start, end)));
  const labelled = byLabel(text).filter((found) => found.kind === 'social-security' || !isOwn(found));
  const unlabelled = place.field === 'number' ? [] : byShape(text, place).filter((found) => !isOwn(found));
  return inOrder([...labelled, ...unlabelled]);
}

function byLabel(text: string): Finding[] {
  const labels = labelsIn(text);
  const nextStart: Partial<Record<SensitiveKind, number>> = {};
  return labels
    .reverse()
    .flatMap((label) => {
      const found = valuesOf(text, label, nextStart[label.kind] ?? text.length);
      nextStart[label.kind] = label.start;
      return found.reverse();
    })
    .reverse();
}

/** Before kynect began there was no coverage or call to write about: an older date is a birth. */
const firstYearOfKynect = 2013;

function byShape(text: string, { field }: TextPlace): Finding[] {
  const before = (at: number) => text.slice(Math.max(0, at - 60), at);
  const social = spans(text, socialShape, 'social-security').filter(
    (span) =>
      couldBeSocial(digitsOf(text.slice(span.start, span.end))) && !isNamedHarmless(before(span.start)),
  );
  const cards = spans(text, cardShape, 'card').filter(
    (span) =>
      isCardNumber(digitsOf(text.slice(span.start, span.end))) && !isNamedHarmless(before(span.start)),
  );
  const births = datesIn(text)
    .filter(({ year }) => field === 'members' || year < firstYearOfKynect)
    .filter(({ start }) => !isEventDate(before(start)))
    .map(({ start, end }): Finding => ({ kind: 'birth-date', start, end }));
  return [...social, ...cards, ...births, ...(field === 'members' ? besideNames(text, before) : [])];
}

/** Nine bare digits among names. Anywhere else they are left alone: most likely they are a case number. */
function besideNames(text: string, before: (at: number) => string): Finding[] {
  return spans(text, nineDigits, 'social-security').filter(
    (span) => couldBeSocial(text.slice(span.start, span.end)) && !isNamedHarmless(before(span.start)),
  );
}

function spans(text: string, shape: RegExp, kind: SensitiveKind): Finding[] {
  return [...text.matchAll(shape)].map((match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** By place, and each place once: of two that begin together a label, which comes first, says best what it is. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const found of [...findings].sort((a, b) => a.start - b.start)) {
    if (found.start >= (kept.at(-1)?.end ?? 0)) kept.push(found);
  }
  return kept;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
