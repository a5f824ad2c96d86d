import { folded } from '../tree/clean-text';
import { firstNamed } from './first-named';
import { cores, deeds, harmless, isForeign, kinds, ofOurPeople, subjects } from './label-words';
import { avoided, kindOfLabel, namesAnother } from './labels';
import { seam } from '../texts/number-shape';
import { isOfOutsiders, ofAnybody, outside } from './outside-words';
import type { Owner } from '../texts/owner';

/** What leads from a number to the name that follows it. */
const isNamed =
  '(?:(?:is|was|has been|will be) )?(?:(?:now |also )?(?:assigned|given|issued|confirmed|registered|recorded) )?as|is|was assigned|es|sera|como';
const isOurs = kinds.map(
  (kind) =>
    new RegExp(
      `^(?:[ ${seam}]+(?:${isNamed})[ ${seam}]+|,[ ${seam}]+|[ ${seam}]+\\()(?!(?:and|or|with|for|y|o|con|para)[ ${seam}])(?:(?:${harmless}|its|his|her|their)[ ${seam}]+){1,3}(${cores[kind]})[ ${seam}]*(?:[.,;!)]|$|(?:that|which|on|since|until|when|whenever|if|to|in|que|desde|cuando|si|en)[ ${seam}]|(?:for|of|de|para)[ ${seam}]${ofOurPeople})`,
      'du',
    ),
);

/** With the noun alone, where the number begins its sentence: "1 is the case that …", "1 – this is your case", "1 was received. This application …". */
const isOursAlone = kinds.map(
  (kind) =>
    new RegExp(
      `^(?:[ ${seam}]+(?:is|es) (?:the|your|this|su|la|el) (${subjects[kind].alone})(?=[.,;!]|$| (?:in|that|which|you|we|has|was|is|for|with|on|que|en)(?!\\p{L}))|[ ${seam}]*[:–—-] ?(?:this|that|esta?|ese|esa) (?:(?:is|es) (?:your|the|su|la|el) )?(${subjects[kind].alone})(?!\\p{L})|[ ${seam}]+(?:has|was|is|fue|ha|esta) [^.;:!?\\d]{2,60}\\. (?:this|este|esta) (${subjects[kind].alone})(?!\\p{L}))`,
      'du',
    ),
);
/** "1 (the Harmon case, SNAP)". */
const inBrackets = kinds.map(
  (kind) =>
    new RegExp(
      `^ ?\\((?:the|your) (?:[\\p{L}'’]+ ){0,2}?(${subjects[kind].alone})(?:[,)]| (?:from|of|on|that|you|dated|for) [^()]{2,40}\\))`,
      'du',
    ),
);

/** "123456789 is your case number", "confirmed 123456789 as the case number for …", "123456789, su número de caso,". */
export function namedAfter(before: string, after: string): Owner | undefined {
  if (!/^[ \uE000]+(?:is|was|has|will|now|as|es|sera|como)[ \uE000]|^, ?\p{L}|^ ?[(:–—-] ?\p{L}/u.test(after))
    return undefined;
  const begins = /(?:^|[.!:;])[\s\uE000]*$/.test(before);
  // In the middle of a sentence only "as" belongs to the number for sure.
  if (!begins && !/^[ \uE000]+(?:as|como)[ \uE000]|^,|^ ?\(/.test(after)) return undefined;
  const said = folded(before.slice(-200));
  const name = folded(/^,?[^.,;!]*/.exec(after.slice(0, 120))?.[0] ?? '');
  if (asked.test(said) || avoided.test(said) || isOfOutsiders(said.trimEnd())) return undefined;
  // "… is the case in which you asked for a hearing": what it is about makes it nobody else's.
  if (
    isForeign(name.split(/ (?:in which|for which|that you|en que) /)[0] ?? '') ||
    outside.test(name) ||
    ofAnybody.test(name)
  )
    return undefined;
  // "Letter 123456789, your application number": two things in a list, unless a word leads to the number.
  if (after.startsWith(',') && !begins && !leadsToNumber.test(said)) return undefined;
  return (
    firstNamed(isOurs, after.slice(0, 120)) ??
    (begins ? firstNamed(isOursAlone, after.slice(0, 120)) : undefined) ??
    firstNamed(inBrackets, after.slice(0, 80))
  );
}

/** "123456789 (Case Number), 987654321 (Ticket)": numbers in a row, each with its name behind it. */
export function namedInBrackets(before: string, after: string): Owner | undefined {
  const label = /^[ \uE000]?\(([^()]{3,40})\)/.exec(after)?.[1];
  const kind =
    label && /(?:^|[:,;.|)])[\s\uE000]*(?:(?:and|y)[\s\uE000]+)?$/.test(before)
      ? kindOfLabel(label, true)
      : undefined;
  return label && kind ? { kind, label } : undefined;
}

/** "Call back about 1 (case)": the bare word, right behind a number that nothing else names. */
export function namedInBareBrackets(before: string, after: string): Owner | undefined {
  const label = /^[ \uE000]?\((case|application|caso|solicitud)\)/i.exec(after)?.[1];
  const words = folded(before).trimEnd().split(' ').slice(-4).join(' ');
  const kind = label && !namesAnother(words) && !isOfOutsiders(words) ? kindOfLabel(label, true) : undefined;
  return label && kind ? { kind, label } : undefined;
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
