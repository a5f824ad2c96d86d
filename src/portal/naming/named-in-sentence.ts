import { folded } from '../tree/clean-text';
import { cores, harmless, isForeign, kinds, subjects } from './label-words';
import { avoided } from './labels';
import { firstNamed } from './first-named';
import { namedAfter, namedInBareBrackets, namedInBrackets } from './named-after';
import { nineDigitSpots, seam, type NumberSpot } from '../texts/number-shape';
import { namedBySubject } from './named-by-subject';
import { elsewhere, isOfOutsiders, ofAnybody, outside } from './outside-words';
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

/** "…, number 1,", "…, whose number is 1". */
const itsNumber =
  '(?:(?:with|under|con|bajo|whose|cuyo)[ \uE000](?:(?:the|el)[ \uE000])?)?(?:numbered|number|no\\.|#|id|numero)(?:[ \uE000](?:is still|is|es|remains|stays))?[ :\uE000]*';
const apposed = kinds.map(
  (kind) =>
    new RegExp(
      `(?<!\\p{L})(?:(?:your|the|this|our|an?|su|el|la|una?)[ ${seam}](?:(?:new|nuev[oa])[ ${seam}])?(?=(?:${cores[kind]}),)|(?:your(?:[ ${seam}]own)?|the|this|his|her|their|su)[ ${seam}](?:(?:${harmless})[ ${seam}]+){0,3})(${cores[kind]}|${subjects[kind].alone}),[ ${seam}]+(?:(?:la|el|the)[ ${seam}]+|${itsNumber})?$|(?<!\\p{L})(?:an?|una?)[ ${seam}](?:(?:${harmless})[ ${seam}]+){0,2}(${subjects[kind].alone})(?:[ ${seam}](?:under ?way|in progress|pending|open|on file|with us|en curso))?,[ ${seam}]${itsNumber}$`,
      'du',
    ),
);

/** "Write your case number, 123456789, on the check." */
function namedInApposition(before: string, after: string): Owner | undefined {
  if (
    !/,[ \uE000]+(?:[\p{L}#]+\.?[ :\uE000]*){0,4}$/u.test(before) ||
    !/^\uE000?(?:[,.;)]| \(|$)/.test(after)
  )
    return undefined;
  const words = folded(before.slice(-120));
  return isForeign(words) || isOfOutsiders(words) || avoided.test(words)
    ? undefined
    : firstNamed(
        apposed,
        before.slice(-120),
        ([, name = '']) => !/number|no\.|#|\bid\b|numero/.test(name) && isOfAnybody(after),
      );
}

/** "The case, 1, is before the court." */
function isOfAnybody(after: string): boolean {
  const clause = folded(after).split(/[.;!?\n(]/)[0] ?? '';
  return ofAnybody.test(clause) || outside.test(clause);
}

const clauses = kinds.map(
  (kind) =>
    new RegExp(
      `(?:^|[.;!?\\n|•·]|(?<!\\p{L})(?:${harmless}))[ ${seam}]*(${cores[kind]})((?:,[ ${seam}])?[ ${seam}]*(?:which|that|who|you|we|as|que|como|assigned|given|used|needed|shown|listed|issued|asignado|dado)(?!\\p{L})(?:[^:.;0-9]|(?<!\\d)\\d{1,2}(?!\\d)){1,90}?)(?:[ ${seam},]+(?:is|es)(?:[ ${seam}](?:el|la))?|:|[ ${seam}]\\()[ ${seam}:#]*$`,
      'du',
    ),
);

const digits = '[0-9](?:[0-9 -]{7,10})[0-9]';
/** "Your case number is not 1 but 2", "case number 1 is wrong, the correct one is 2". */
const instead = kinds.map(
  (kind) =>
    new RegExp(
      `(?:^|[.;:!\\n|]|(?<!\\p{L})(?:${harmless}|gave|sent|wrote|show(?:s|ed)?))[ ${seam}]*(${cores[kind]})[ ${seam}:]*(?:[ ${seam}](?:is|was|as|es|era))?(?:(?:[ ${seam}]+(?:not|no es)[ ${seam}]+|,? no )${digits},?[ ${seam}](?:but|sino)(?:[ ${seam}](?:rather|el|instead))?|[ ${seam}#]*${digits}[,.;:]?[ ${seam}][^.;!?\\d]{0,60}(?:correct|right|real|actual|true|correct[oa])[ ${seam}](?:one|number|numero)?[ ${seam}]?(?:is|should be|es))[ ${seam}:]*$`,
      'du',
    ),
);

/** What stands in the place of a number that was wrong. */
function namedInstead(before: string): Owner | undefined {
  return /(?<!\p{L})(?:but(?: rather| instead)?|sino(?: el)?|is|should be|es)[\s:\uE000]*$/u.test(before)
    ? firstNamed(instead, before.slice(-200), ([whole]) => ofAnybody.test(whole))
    : undefined;
}

/** "Please keep your case number handy. It is 1." */
const inNext = kinds.map(
  (kind) =>
    new RegExp(
      `(?<!\\p{L})(?:your|the|this|su|el)[ ${seam}](?:(?:${harmless})[ ${seam}]+){0,3}(${cores[kind]})(?!\\p{L})[^.;:!?\\d]{0,40}[.;!][ ${seam}]+(?:it|este|es)(?:['’]s|[ ${seam}](?:is|es))?[ ${seam}:]*$`,
      'du',
    ),
);

function namedInNext(before: string, after: string): Owner | undefined {
  if (
    !/^(?:[.,;!)]|$)/.test(after) ||
    !/[.;!][ \uE000]+(?:It|Este|Es)(?:['’]s|[ \uE000](?:is|es))?[ \uE000:]*$/u.test(before)
  )
    return undefined;
  const said = folded(before.slice(-200));
  const sentence = said.split(/[.;!?\n]/).at(-2) ?? '';
  return isForeign(sentence) || ofAnybody.test(sentence) || avoided.test(sentence)
    ? undefined
    : firstNamed(inNext, before.slice(-200));
}

/** In a clause before a bracket: what the number in it could be as well. */
const besideIt = /(?<!\p{L})(?:and|or|with|next|beside|by mistake|in error|y|o|con|junto)(?!\p{L})/u;

/** "Your case number, which you will need on the day of the hearing, is 123456789": what is said between says nothing else. */
function namedThroughClause(before: string): Owner | undefined {
  const said = folded(before.slice(-200));
  return /(?:\b(?:is|es|el|la)|:|\()[\s:#\uE000]*$/.test(said)
    ? firstNamed(
        clauses,
        before.slice(-200),
        ([whole, , clause = '']) =>
          elsewhere.test(clause) || (/\(\W*$/.test(whole) && (avoided.test(said) || besideIt.test(clause))),
      )
    : undefined;
}

const listed =
  "your|my|the|their|all|these|following|two|both|current|open|active|pending|submitted|approved|new|recent|kynect|medicaid|snap|ktap|k?chip|qhp|health|coverage|client(?:s|'s|s')?|household|family|sus?|mis?|los|las|estos|estas|siguientes|dos|\\p{L}+['’]s";
const lists = kinds.map((kind) => {
  const names = kind === 'case' ? 'cases|casos' : 'applications|solicitudes';
  return new RegExp(
    `(?:^|[.;!?\\n|•·:,${seam}]|(?<!\\p{L})(?:to|for|on|in|with|about|regarding|see|open|view|has|have|\\p{L}{3,}ed|through|under|from|covers?|affects?|para|con|ambos|ambas)[ ${seam}])[^\\p{L}\\p{N}]*(?:(?:${listed})[ ${seam}]+){0,4}(${names})[ :*,(${seam}]*$`,
    'du',
  );
});

/** "Cases: 123456789, 987654321": over several numbers the name of each. Over one it says how many there are. */
export function namedAsList(before: string): Owner | undefined {
  const clause = folded(
    before
      .slice(-120)
      .split(/[.;!?\n|]|,(?= \p{L})/u)
      .at(-1) ?? '',
  );
  const isOfOthers = isForeign(clause) || isOfOutsiders(clause.replace(/ ?\p{L}+[ :*\uE000]*$/u, ''));
  // "Letters for your cases:", and such a heading, lead to the numbers of the letters; "applies to cases 1 and 2" is a sentence that goes on.
  const isTitle = !/ $/.test(before) || /:\s*$/.test(before);
  const isAboutThem =
    isTitle && /\p{L} (?:to|for|on|in|with|through|under|para|con|en|de|of) /u.test(clause.trimStart());
  return isOfOthers || isAboutThem || ofAnybody.test(clause) || avoided.test(clause)
    ? undefined
    : firstNamed(lists, before.slice(-120));
}

/** What the sentence around a number says it is, in other ways than by a label right before it. `count`: of numbers in the text. */
export function namedInSentence(text: string, spot: NumberSpot, before: string, count: number): Verdict {
  const after = text.slice(spot.end);
  return (
    namedInPair(text, spot) ??
    (count > 1 ? namedAsNew(text.slice(0, spot.start)) : undefined) ??
    (count > 1 ? namedInBrackets(before, after) : undefined) ??
    namedThroughClause(before) ??
    namedInApposition(before, after) ??
    namedInstead(text.slice(0, spot.start)) ??
    namedInNext(before, after) ??
    namedInBareBrackets(before, after) ??
    namedBySubject(before) ??
    namedAfter(before, after)
  );
}
