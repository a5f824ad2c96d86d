import { folded } from './clean-text';
import { cores, harmless, isForeign, kinds, mayBeOurs } from './label-words';
import { nineDigitSpots, seam, type NumberSpot } from './number-shape';
import type { Owner, Verdict } from './owner';
import { verdictOfText } from './texts-in';

/** Two names with a stroke between them, right before two numbers with one: "Case / Application Number: 1 / 2". */
const pair = /(?:^|[.;:\n|•·])([^.;:\d\n|•·/]{3,40})\/([^.;:\d\n|•·/]{3,40})[\s:#\uE000]*$/u;
const stroke = /^[\s\uE000]*\/[\s\uE000]*$/;

/** What the name at a number's own place says, where two names stand before two numbers. */
export function namedInPair(text: string, spot: NumberSpot): Verdict {
  if (!text.includes('/')) return undefined;
  const [first, second, ...more] = nineDigitSpots(text);
  if (!first || !second || more.length > 0 || !stroke.test(text.slice(first.end, second.start)))
    return undefined;
  const names = pair.exec(text.slice(0, first.start))?.slice(1) ?? [];
  const [a, b] = names.map((name) => verdictOfText(name.trim()));
  if (!a || !b || (typeof a === 'object' && typeof b === 'object' && a.kind === b.kind)) return undefined;
  return spot.start === first.start ? a : b;
}

const isOurs = kinds.map(
  (kind) =>
    new RegExp(
      `^[ ${seam}]+(?:is|es)[ ${seam}]+(?:(?:${harmless})[ ${seam}]+){1,3}(${cores[kind]})[ ${seam}]*(?:[.,;!]|$)`,
      'u',
    ),
);

/** "123456789 is your case number." */
export function namedAfter(before: string, after: string): Owner | undefined {
  if (!/^[ \uE000]+(?:is|es)[ \uE000]/.test(after) || !/(?:^|[.!:])[\s\uE000]*$/.test(before))
    return undefined;
  if (isForeign(folded(/^[^.,;!]*/.exec(after.slice(0, 120))?.[0] ?? ''))) return undefined;
  return firstNamed(isOurs, after.slice(0, 120));
}

const changed = kinds.map(
  (kind) =>
    new RegExp(
      `(?:^|[.;:!\\n|]|(?<!\\p{L})(?:${harmless}))[ ${seam}]*(${cores[kind]})[ ${seam}]+(?:(?:was|has been|is|been|were|got)[ ${seam}]+)*(?:chang|updat|correct|renumber|convert)\\p{L}*[ ${seam}]+from[ ${seam}#]+[0-9 -]{9,11}[ ${seam}]*(?:to|into)[ ${seam}#:]+$`,
      'u',
    ),
);

/** "Your case number was changed from 123456789 to 987654321": the new one. */
export function namedAsNew(before: string): Owner | undefined {
  return /\b(?:to|into)[\s#:\uE000]+$/.test(before) && /\bfrom\b/i.test(before)
    ? firstNamed(changed, before.slice(-200))
    : undefined;
}

const possessive = 'your|my|the|their|all|current|open|active|sus?|mis?|los|las';
const lists = kinds.map((kind) => {
  const names = kind === 'case' ? 'cases|casos' : 'applications|solicitudes';
  return new RegExp(
    `(?:^|[.;!?\\n|•·:${seam}])[^\\p{L}\\p{N}]*(?:(?:${possessive})[ ${seam}]+){0,3}(${names})[ :*${seam}]*$`,
    'u',
  );
});

/** "Cases: 123456789, 987654321": over several numbers the name of each. Over one it says how many there are. */
export function namedAsList(before: string): Owner | undefined {
  return firstNamed(lists, before.slice(-120));
}

function firstNamed(patterns: readonly RegExp[], text: string): Owner | undefined {
  const plain = folded(text);
  if (!mayBeOurs.test(plain)) return undefined;
  for (const [i, pattern] of patterns.entries()) {
    const kind = kinds[i];
    const match = pattern.exec(plain);
    if (!kind || !match?.[1]) continue;
    const at = match.index + match[0].lastIndexOf(match[1]);
    return { kind, label: text.slice(at, at + match[1].length) };
  }
  return undefined;
}
