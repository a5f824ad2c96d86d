import { folded } from '../tree/clean-text';
import { harmless, isForeign, kinds, subjects } from './label-words';
import { namesAnother } from './labels';
import { seam } from '../texts/number-shape';
import { elsewhere, isOfOutsiders, ofAnybody } from './outside-words';
import type { Owner } from '../texts/owner';

const ours = `${subjects.case.english}|${subjects.case.spanish}|application|${subjects.application.spanish}`;
const number = '(?:numbers?|no\\.|n\\.? ?[º°]\\.?|#|id|numero)';
const leading = `(?:the|a|an|its|under|with|by|as|is|new|given|assigned|received|el|la|su|con|bajo)`;

/** What gives it the number: nothing between this and the number may have one of its own. */
const receives =
  '(?:(?:(?:was|is|were|has been|have been|will be|being|been|fue|ha sido|es) )?(?:now |also |then |already )?(?:assigned|given|issued|registered|recorded|filed|listed|received|known|opened|on file|saved|kept|stored|asignad[oa]|registrad[oa])|has|have|had|got|gets|receives|carries|appears|tiene|recibio|lleva|aparece)';
const before =
  '(?:has|is|was|will|have|had|can|ha|fue|es|esta|sera)(?!\\p{L})(?:[^.;:!?\\d|•·]|\\d{1,2}[/,]|(?<=/)\\d{4}|(?<= )\\d{1,2}(?!\\d)){0,90}?';

/** Begins the clause that a number ends: "Your case has been approved and was assigned the number …". */
const subject = new RegExp(
  `(?:^|[.;:!?\\n|•·]|, (?:and|but|y) )\\W*(?:${harmless}|his|her|their|our|nuestr[oa])?(?: (?:${harmless}))* ?(?<!\\p{L})(${ours})(?: for (?:${harmless})(?: (?:${harmless}))*|, which [^,.;:]{2,60},)? ((?:${before} ?(?:,|and|y) (?:now )?)?${receives}(?: (?:here|aqui|with us))? (?:${leading} ){0,3})${number}[ :#${seam}]*(?:(?:is|es) )?$`,
  'du',
);

/** "The case, which we keep as …", "the case I need help with is …", "a case with your name on it: …". */
const described = new RegExp(
  `(?<!\\p{L})(?:${harmless}|his|her|their|one)[ ${seam}]+(${ours})(?:,? ((?:(?:which|that) is|(?:which |that )?(?:i|you|we|they|she|he|kynect|dcbs)(?: (?:have|has|had))? (?:keep|kept|log(?:ged)?|filed?|track(?:ed)?|list(?:ed)?|record(?:ed)?|hold|registered|entered)[^.;:!?\\d,]{0,25}? (?:as|under)|(?:i|you|we|they|he|she) [^.,;:\\d]{2,40} (?:is|are|es)|it (?:concerns|is about|belongs to|relates to|refers to|affects) (?:is|are)))| ((?:with|that|has|is|was|needs|which|on|in|for|waits|awaits|con|que|tiene|esta|fue|necesita)(?!\\p{L})[^.;:!?\\d]{0,60}):)[ :#${seam}]*$`,
  'du',
);
/** "The application you filed on October 3 (number …". */
const inBrackets = new RegExp(
  `(?<!\\p{L})(?:${harmless}|his|her|their|one)[ ${seam}]+(${ours}) (?:(?:you|we|i|that|which|they|filed|sent|submitted|received|que)(?!\\p{L})(?:[^.,;:()\\d]|\\d{1,2}(?!\\d)){0,60}|(?:on|from|of|dated|del?)(?!\\p{L})[^.,;:()\\d]{0,14}\\d{1,2}(?:, \\d{4}|\\/\\d{1,2}(?:\\/\\d{2,4})?)?(?: de \\p{L}+)?) \\((?:${number} ?)?[:#]?$`,
  'du',
);
/** Before a colon: what leads to something else than the number of what was spoken of. */
const leadsElsewhere =
  /(?<!\p{L})(?:call|dial|text|fax|visit|pin|passcode|password|key|at|by|to|llame|marque|numeros?|numbers?|code|link|here|steps?|about|questions?|help)(?: [\p{L}'’]+)?$/u;

/** "… a case with us. Its number is …": what the sentence before speaks of. */
const pointing = new RegExp(
  `[.;!]\\s+(?:(?:its|the|that|this|su|el|ese|este) ${number}(?:,| (?:is|es|sera))|(?:it|this) (?:(?:was|is|has been) (?:assigned|given|issued|registered)(?: as| under)?|has|got|received)(?: the| its)? ${number}|you (?:will|can) (?:find|see|track|follow) it (?:under|as|by|with)(?: the)? ${number})[ :#${seam}]*$`,
  'u',
);
const mentioned = new RegExp(`(?<!\\p{L})(${ours})s?(?!\\p{L})`, 'gu');

/** The case or the application that the sentence before a number speaks of, where that sentence gives the number. */
export function namedBySubject(before: string): Owner | undefined {
  const text = before.slice(-240);
  const plain = folded(text);
  // Most texts say nothing of a number right before one.
  if (
    !/(?:number|no\.|\bn\.? ?[º°o]\.?|#|\bid|numero|\bis|\bare|\bes|\bas|\bunder|:|\()[ :#,\uE000]*(?:(?:is|es|sera)[ :#\uE000]*)?$/.test(
      plain,
    )
  )
    return undefined;
  return namedByDescription(text, plain) ?? namedByNumberOf(text, plain);
}

function namedByDescription(text: string, plain: string): Owner | undefined {
  const match = described.exec(plain) ?? inBrackets.exec(plain);
  const label = match?.indices?.[1];
  if (!match || !label) return undefined;
  const [whole, name = '', relative = '', clause = ''] = match;
  const said = relative || clause;
  const sentence = plain.split(/[.;!?\n]/).at(-1) ?? whole;
  if (isOfOthers(sentence, said) || leadsElsewhere.test(clause)) return undefined;
  return ownerFor(name, text.slice(...label));
}

function namedByNumberOf(text: string, plain: string): Owner | undefined {
  const match = subject.exec(plain);
  const label = match?.indices?.[1];
  if (match && label) {
    const [whole, name = '', clause = ''] = match;
    return isOfOthers(whole, clause) || throughOthers.test(clause)
      ? undefined
      : ownerFor(name, text.slice(...label));
  }
  return pointing.test(plain) ? namedBySentence(plain.replace(pointing, '')) : undefined;
}

/** "We opened a case for you", "your case was approved", "you have a case with us": it, and no letter about it, is what the next sentence means. */
const spokenOf = new RegExp(
  `^(?:(?:also|now|then|today|ademas|hoy) )?(?:(?:${harmless}) ){0,4}(?:${ours})(?: (?:has|was|is|will|fue|ha|esta|es)(?!\\p{L}).*)?$|^(?:(?:this|the|that) (?:person|client|household|applicant|member)|[\\p{L}'’]+)? ?(?:we|you|i|he|she|they|se|le)? ?(?:already |now |also )?(?:have|has|had|received|opened|created|started|submitted|approved|reopened|renewed|filed|recibimos|abrimos|abrio|creamos|aprobamos|tiene|presento)(?: (?:${harmless}|new|nuevo|nueva|un|una))* (?:${ours})(?: (?:(?:for|in|with|para|con) (?:you|us|her|him|them|usted|nosotros|your (?:household|family)|su familia|the (?:household|client))|today))?$`,
  'u',
);

function namedBySentence(plain: string): Owner | undefined {
  const sentence = (plain.split(/[.;!?\n]/).at(-1) ?? '').trim();
  if (!spokenOf.test(sentence) || ofAnybody.test(sentence)) return undefined;
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

/** "… was sent to Kroger and was assigned the number …": by them. */
const throughOthers =
  / (?:to|by|with|at|from|a|al|con|por) (?!us(?!\p{L})|you(?!\p{L})|dcbs|kynect|the (?:state|cabinet|department))/u;

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
