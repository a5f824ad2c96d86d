import { folded } from '../tree/clean-text';
import { harmless, isForeign, kinds, subjects } from './label-words';
import { namesAnother } from './labels';
import { seam } from '../texts/number-shape';
import { elsewhere, isOfOutsiders } from './outside-words';
import type { Owner } from '../texts/owner';

const ours = `${subjects.case.english}|${subjects.case.spanish}|application|${subjects.application.spanish}`;
const number = '(?:numbers?|no\\.|#|id|numero)';
const leading = `(?:the|a|an|its|under|with|by|as|is|new|given|assigned|received|el|la|su|con|bajo)`;

/** Begins the clause that a number ends: "Your case has been approved and was assigned the number …". */
const subject = new RegExp(
  `(?:^|[.;:!?\\n|•·]|, (?:and|but|y) )\\W*(?:${harmless}|his|her|their|our|nuestr[oa])?(?: (?:${harmless}))* ?(?<!\\p{L})(${ours}) ((?:has|is|was|will|have|had|can|got|received|carries|appears|ha|fue|es|esta|tiene|recibio|aparece)(?!\\p{L})[^.;:!?\\d|•·]{0,90}?)(?<!\\p{L})${leading} ${number}[ :#${seam}]*(?:(?:is|es) )?$`,
  'du',
);

/** "… a case with us. Its number is …": what the sentence before speaks of. */
const pointing = new RegExp(
  `[.;!]\\s+(?:its|the|that|this|su|el|ese|este) ${number} (?:is|es|sera)[ :#${seam}]*$`,
  'u',
);
const mentioned = new RegExp(`(?<!\\p{L})(${ours})s?(?!\\p{L})`, 'gu');

/** The case or the application that the sentence before a number speaks of, where that sentence gives the number. */
export function namedBySubject(before: string): Owner | undefined {
  const text = before.slice(-240);
  const plain = folded(text);
  // Most texts say nothing of a number right before one.
  if (!/(?:number|no\.|#|\bid|numero)[ :#\uE000]*(?:(?:is|es|sera)[ :#\uE000]*)?$/.test(plain))
    return undefined;
  const match = subject.exec(plain);
  const label = match?.indices?.[1];
  if (match && label) {
    const [whole, name = '', clause = ''] = match;
    return isOfOthers(whole, clause) ? undefined : ownerFor(name, text.slice(...label));
  }
  return pointing.test(plain) ? namedBySentence(plain.replace(pointing, '')) : undefined;
}

function namedBySentence(plain: string): Owner | undefined {
  const sentence = plain.split(/[.;!?\n]/).at(-1) ?? '';
  const names = new Set([...sentence.matchAll(mentioned)].map(([, name = '']) => kindOf(name)));
  const [first] = sentence.match(mentioned) ?? [];
  if (
    !first ||
    names.size !== 1 ||
    namesAnother(sentence.replace(/\b(?:person|individual)s?\b/g, '')) ||
    isForeign(sentence)
  )
    return undefined;
  return ownerFor(first, first);
}

function isOfOthers(words: string, clause: string): boolean {
  return (
    isForeign(words) ||
    isOfOutsiders(words.replace(/\W+$/, '')) ||
    elsewhere.test(clause) ||
    namesAnother(clause)
  );
}

function kindOf(name: string): Owner['kind'] | undefined {
  return kinds.find((kind) =>
    new RegExp(`^(?:${subjects[kind].english}|${subjects[kind].spanish})`, 'u').test(name),
  );
}

function ownerFor(name: string, label: string): Owner | undefined {
  const kind = kindOf(name);
  return kind && { kind, label };
}
