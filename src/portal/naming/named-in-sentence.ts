import { folded } from '../tree/clean-text';
import { cores, deeds, harmless, isForeign, kinds, mayBeOurs, ofOurPeople, subjects } from './label-words';
import { avoided } from './labels';
import { nineDigitSpots, seam, type NumberSpot } from '../texts/number-shape';
import { namedBySubject } from './named-by-subject';
import { elsewhere, isOfOutsiders, outside } from './outside-words';
import type { Owner, Verdict } from '../texts/owner';
import { verdictOfText } from './texts-in';

/** Two names with a stroke between them, right before two numbers with one: "Case / Application Number: 1 / 2". */
const pair = /(?:^|[.;:\n|•·])([^.;:\d\n|•·/]{3,40})\/([^.;:\d\n|•·/]{3,40})[\s:#\uE000]*$/u;
const stroke = /^[\s\uE000]*\/[\s\uE000]*$/;

/** "The case and application numbers are 1 and 2": names and numbers in one order. */
const couple =
  /(?:^|[.;:!?\n]|\b(?:the|your|their|its|los|sus?))\s*(case|application|caso|solicitud)s? (?:and|y) (?:(?:the|your|el|la|su) )?(case|application|caso|solicitud)(?: (?:numbers|ids|nos\.?))?(?: (?:are|son))?\W*$/;
const joined = /^[\s\uE000]*(?:and|y)[\s\uE000]*$/;

function namedInCouple(text: string, spot: NumberSpot, spots: readonly NumberSpot[]): Verdict {
  const [first, second, ...more] = spots;
  if (!first || !second || more.length > 0 || !joined.test(text.slice(first.end, second.start)))
    return undefined;
  const [, a, b] = couple.exec(folded(text.slice(0, first.start)).replaceAll(seam, '')) ?? [];
  const verdicts = [a, b].map((name) => verdictOfText(name ?? ''));
  const [one, two] = verdicts;
  if (typeof one !== 'object' || typeof two !== 'object' || one.kind === two.kind) return undefined;
  return spot.start === first.start ? one : two;
}

/** What the name at a number's own place says, where two names stand before two numbers. */
function namedInPair(text: string, spot: NumberSpot): Verdict {
  if (/\b(?:and|y)\b/.test(text)) {
    const verdict = namedInCouple(text, spot, nineDigitSpots(text));
    if (verdict) return verdict;
  }
  if (!text.includes('/')) return undefined;
  const [first, second, ...more] = nineDigitSpots(text);
  if (!first || !second || more.length > 0 || !stroke.test(text.slice(first.end, second.start)))
    return undefined;
  const names = pair.exec(text.slice(0, first.start))?.slice(1) ?? [];
  const [a, b] = names.map((name) => verdictOfText(name.trim()));
  if (!a || !b || (typeof a === 'object' && typeof b === 'object' && a.kind === b.kind)) return undefined;
  return spot.start === first.start ? a : b;
}

/** What leads from a number to the name that follows it. */
const isNamed =
  '(?:(?:is|was|has been|will be) )?(?:(?:now |also )?(?:assigned|given|issued|confirmed|registered|recorded) )?as|is|was assigned|es|sera|como';
const isOurs = kinds.map(
  (kind) =>
    new RegExp(
      `^(?:[ ${seam}]+(?:${isNamed})[ ${seam}]+|,[ ${seam}]+|[ ${seam}]+\\()(?:(?:${harmless})[ ${seam}]+){1,3}(${cores[kind]})[ ${seam}]*(?:[.,;!)]|$|(?:that|which|on|que)[ ${seam}]|(?:for|of|de|para)[ ${seam}]${ofOurPeople})`,
      'du',
    ),
);

/** "123456789 is your case number", "confirmed 123456789 as the case number for …", "123456789, su número de caso,". */
function namedAfter(before: string, after: string): Owner | undefined {
  if (!/^[ \uE000]+(?:is|was|has|will|now|as|es|sera|como)[ \uE000]|^, ?\p{L}|^ ?\(\p{L}/u.test(after))
    return undefined;
  const begins = /(?:^|[.!:;])[\s\uE000]*$/.test(before);
  // In the middle of a sentence only "as" belongs to the number for sure.
  if (!begins && !/^[ \uE000]+(?:as|como)[ \uE000]|^,|^ ?\(/.test(after)) return undefined;
  const said = folded(before.slice(-200));
  const name = folded(/^,?[^.,;!]*/.exec(after.slice(0, 120))?.[0] ?? '');
  if (asked.test(said) || avoided.test(said) || isOfOutsiders(said.trimEnd())) return undefined;
  if (isForeign(name) || outside.test(name)) return undefined;
  // "Letter 123456789, your application number": two things in a list, unless a word leads to the number.
  if (after.startsWith(',') && !begins && !leadsToNumber.test(said)) return undefined;
  return firstNamed(isOurs, after.slice(0, 120));
}

/** "123456789 is …": what the number is, the sentence says, and no label outside it. */
export function beginsSentence(after: string): boolean {
  return /^[ \uE000]+(?:is|was|has|will|can|belongs|es|fue|era|ser[aá]|pertenece)[ \uE000]+\p{Ll}/u.test(
    after,
  );
}

/** "Enter 123456789 as your case number" shows how; "the letter, document 123456789, your case number" names another. */
const asked =
  /\b(?:enter|type|escriba|ingrese)\W*$|\b(?:numbers?|ids?|no\.|#|numeros?|codes?)[^\p{L}\d.;!?]*(?:is|es)?[^\p{L}\d.;!?]*$/u;

const leadsToNumber = new RegExp(
  `(?<!\\p{L})(?:${deeds}|usar|usando|by|with|as|under|is|on|for|to|call|about|con|como|bajo|es|por|sobre|anote|indique|mencione)[\\s:#\uE000]*$`,
  'u',
);

const changed = kinds.map(
  (kind) =>
    new RegExp(
      `(?:^|[.;:!\\n|]|(?<!\\p{L})(?:${harmless}))[ ${seam}]*(${cores[kind]})[ ${seam}]+(?:(?:was|has been|is|been|were|got)[ ${seam}]+)*(?:chang|updat|correct|renumber|convert)\\p{L}*[ ${seam}]+from[ ${seam}#]+[0-9 -]{9,11}[ ${seam}]*(?:to|into)[ ${seam}#:]+$`,
      'du',
    ),
);

/** "Your case number was changed from 123456789 to 987654321": the new one. */
function namedAsNew(before: string): Owner | undefined {
  return /\b(?:to|into)[\s#:\uE000]+$/.test(before) && /\bfrom\b/i.test(before)
    ? firstNamed(changed, before.slice(-200))
    : undefined;
}

const apposed = kinds.map(
  (kind) =>
    new RegExp(
      `(?<!\\p{L})(?:(?:your|the|this|our|su|el|la)[ ${seam}](?=${cores[kind]},)|(?:your|his|her|their|su)[ ${seam}])(${cores[kind]}|${subjects[kind].alone}),[ ${seam}]+$`,
      'du',
    ),
);

/** "Write your case number, 123456789, on the check." */
function namedInApposition(before: string, after: string): Owner | undefined {
  if (!/,[ \uE000]+$/.test(before) || !/^\uE000?(?:[,.;)]| \(|$)/.test(after)) return undefined;
  const words = folded(before.slice(-120));
  return isForeign(words) || isOfOutsiders(words) || avoided.test(words)
    ? undefined
    : firstNamed(apposed, before.slice(-120));
}

const clauses = kinds.map(
  (kind) =>
    new RegExp(
      `(?:^|[.;!?\\n|•·]|(?<!\\p{L})(?:${harmless}))[ ${seam}]*(${cores[kind]})((?:,[ ${seam}])?[ ${seam}]*(?:which|that|who|you|we|as|que|como|assigned|given|used|needed|shown|listed|issued|asignado|dado)(?!\\p{L})(?:[^:.;0-9]|(?<!\\d)\\d{1,2}(?!\\d)){1,90}?)(?:[ ${seam},]+(?:is|es)(?:[ ${seam}](?:el|la))?|:)[ ${seam}:#]*$`,
      'du',
    ),
);

/** "Your case number, which you will need on the day of the hearing, is 123456789": what is said between says nothing else. */
function namedThroughClause(before: string): Owner | undefined {
  return /(?:\b(?:is|es|el|la)|:)[\s:#\uE000]*$/.test(folded(before.slice(-200)))
    ? firstNamed(clauses, before.slice(-200), ([, , clause = '']) => elsewhere.test(clause))
    : undefined;
}

const listed =
  "your|my|the|their|all|these|following|two|both|current|open|active|pending|submitted|approved|new|recent|kynect|medicaid|snap|ktap|k?chip|qhp|health|coverage|client(?:s|'s|s')?|household|family|sus?|mis?|los|las|estos|estas|siguientes|dos";
const lists = kinds.map((kind) => {
  const names = kind === 'case' ? 'cases|casos' : 'applications|solicitudes';
  return new RegExp(
    `(?:^|[.;!?\\n|•·:${seam}]|(?<!\\p{L})(?:to|for|on|in|with|through|under|covers?|affects?|para|con|ambos|ambas)[ ${seam}])[^\\p{L}\\p{N}]*(?:(?:${listed})[ ${seam}]+){0,4}(${names})[ :*${seam}]*$`,
    'du',
  );
});

/** "Cases: 123456789, 987654321": over several numbers the name of each. Over one it says how many there are. */
export function namedAsList(before: string): Owner | undefined {
  const clause = folded(
    before
      .slice(-120)
      .split(/[.;!?\n|]/)
      .at(-1) ?? '',
  );
  const isOfOthers = isForeign(clause) || isOfOutsiders(clause.replace(/ ?\p{L}+[ :*\uE000]*$/u, ''));
  return isOfOthers ? undefined : firstNamed(lists, before.slice(-120));
}

/** `isRefused`: what else a pattern that fits says against it. */
function firstNamed(
  patterns: readonly RegExp[],
  text: string,
  isRefused?: (match: RegExpExecArray) => boolean,
): Owner | undefined {
  const plain = folded(text);
  if (!mayBeOurs.test(plain)) return undefined;
  for (const [i, pattern] of patterns.entries()) {
    const kind = kinds[i];
    const match = pattern.exec(plain);
    const label = match?.indices?.[1];
    if (!kind || !match || !label) continue;
    return isRefused?.(match) ? undefined : { kind, label: text.slice(...label) };
  }
  return undefined;
}

/** What the sentence around a number says it is, in other ways than by a label right before it. `count`: of numbers in the text. */
export function namedInSentence(text: string, spot: NumberSpot, before: string, count: number): Verdict {
  const after = text.slice(spot.end);
  return (
    namedInPair(text, spot) ??
    (count > 1 ? namedAsNew(text.slice(0, spot.start)) : undefined) ??
    namedThroughClause(before) ??
    namedInApposition(before, after) ??
    namedBySubject(before) ??
    namedAfter(before, after)
  );
}
