import { folded } from '../tree/clean-text';
import {
  cores,
  deeds,
  done,
  example,
  foreign,
  harmless,
  isForeign,
  kinds,
  little,
  mayBeOurs,
  ofOurPeople,
  others,
  relatives,
  subjects,
  withoutHarmless,
} from './label-words';
import type { NumberKind } from '../texts/owner';
import { seam } from '../texts/number-shape';
import {
  asksForIt,
  isOfDoctor,
  isOfThisCall,
  isGivenByOutsiders,
  isOfOutsiders,
  isOtherSense,
  isReportedTo,
  ofAnybody,
  outside,
} from './outside-words';

/** What may follow a label's own words; only a whole label says whose number it is: "Case Number for Ann Poe". */
const tailOf = (more: string) =>
  `(?:[ :*${seam}]{0,4}(?:\\([^()]{0,60}\\)|required|optional|obligatori[oa]|requerid[oa]|opcional|9[ -]digits?${more}))*[ :${seam}]*\\*?[ :?ⓘℹ\\p{So}↑↓⇅⇕${seam}]*`;
const tail = {
  // "Case the document belongs to"
  alone: `(?: (?:that |which )?(?:the|this|it|your|you|we) (?![\\p{L} ]*(?:${relatives}|mistaken|confused|mixed|carrier|college|no longer)(?!\\p{L}))[\\p{L} ]{2,40} (?:to|for|with|on|about|in))?${tailOf('')}`,
  full: tailOf(
    `|(?:for|of|de|para)[ ${seam}]${ofOurPeople}\\p{L}[\\p{L}' .,${seam}-]{1,40}|is|es|affected|impacted|involved`,
  ),
};

/** "Ann's", "Ann Poe's": of a person by name, not of somebody who works on it. */
const ownerOf =
  "(?:[\\p{L}.-]+ ){0,2}(?!(?:case)?workers?\\b|agents?\\b|managers?\\b|supervisor|compan|insurer|carrier|issuer|agenc|office|county|state)\\p{L}{2,}['’]s?";

const pure = forEachKind((kind, alone) => {
  const core = alone ? subjects[kind].alone : cores[kind];
  return new RegExp(
    `^[^\\p{L}\\p{N}]*(?:[\\p{L}\\p{N}]{1,2}[.)][^\\p{L}\\p{N}]*)?(?:${ownerOf}[ ${seam}])?(?:(?:${harmless})[ ${seam}]+){0,4}(?:${core})${alone ? tail.alone : tail.full}$`,
    'u',
  );
});

const between = `(?:[ ${seam}:*#=>→|•·([“"'\\n–—ⓘℹ\\p{So}-]|(?<=[ ${seam}])\\?|(?<!\\p{L})(?:is|es(?: el| la)?|should (?:read|be)|will be|remains?|stays|is still|still is|reads|sera|there is)(?:(?=[ :])|[ ${seam}](?:now|ahora)(?=[ :]))|n[º°]\\.?|no\\.|(?:correct[oa]|actual|vigente|nuev[oa])(?=[ :])|(?:\\. ?){2,}|\\.(?= ?:)|\\([^()]{0,60}\\)|(?:affected|impacted|involved|discussed|concerned|in question)(?=:)|(?:for|of|de|para) ${ofOurPeople}(?:[^:.;,0-9]|\\b20\\d\\d\\b){1,60}?(?::| is | es (?:el |la )?)){0,12}`;
const atEnd = forEachKind((kind, alone) => {
  const core = alone ? subjects[kind].alone : cores[kind];
  return new RegExp(`(?<![\\p{L}\\p{N}_])(${core})(${between})$`, 'u');
});

/** Made when first asked for: on most pages the plainest labels are all there are. */
function forEachKind(make: (kind: NumberKind, alone: boolean) => RegExp) {
  const made = new Map<boolean, RegExp[]>();
  return (alone: boolean) => {
    let patterns = made.get(alone);
    if (!patterns) made.set(alone, (patterns = kinds.map((kind) => make(kind, alone))));
    return patterns;
  };
}

/** Most labels say no more than this. The large patterns say the same of them, but take many milliseconds to be made ready. */
const plainest = new RegExp(`^((case|application) (?:number|id|#))[ :${seam}]{0,3}$`, 'i');

function plainLabel(text: string): { kind: NumberKind; label: string } | undefined {
  const [, label, subject] = plainest.exec(text) ?? [];
  return label && subject ? { kind: subject.toLowerCase() as NumberKind, label } : undefined;
}

/** What a text that is nothing but a label names. `alone` also accepts the bare words "Case" and "Application". */
export function kindOfLabel(text: string, alone = false): NumberKind | undefined {
  if (text.length > 120) return undefined;
  const sure = plainLabel(text);
  if (sure) return sure.kind;
  const plain = folded(text);
  if (!mayBeOurs.test(plain) || foreign.test(plain) || outside.test(plain)) return undefined;
  const owner = /^(?:.*[^\p{L}])?([\p{L}. ]+['’]s?) /u.exec(plain)?.[1];
  if (owner !== undefined && isOfOutsiders(owner)) return undefined;
  const index = pure(false).findIndex((pattern) => pattern.test(plain));
  return kinds[index < 0 && alone ? pure(true).findIndex((pattern) => pattern.test(plain)) : index];
}

/** What the text before a number says it is: the label closest to the number, whole, and nobody else's. */
export function labelAtEnd(before: string): { kind: NumberKind; label: string } | undefined {
  if (before === '') return undefined;
  const sure = plainLabel(before);
  if (sure) return sure;
  const plain = folded(before.slice(-400));
  if (!mayBeOurs.test(plain)) return undefined;
  for (const alone of [false, true]) {
    for (const [i, pattern] of atEnd(alone).entries()) {
      const kind = kinds[i];
      const match = pattern.exec(plain);
      if (!match || !kind) continue;
      // "The hospital's número de caso": the bare word in it is no better.
      if (
        !isFreeBefore(withoutTwin(plain.slice(0, match.index), kind), alone, match[2] ?? '') ||
        (alone && /["']:/.test(match[2] ?? '')) ||
        namesOther(match[2] ?? '', kind) ||
        foreign.test(match[0]) ||
        outside.test(match[2] ?? '')
      )
        return undefined;
      const shown = before.slice(-400).slice(match.index, match.index + (match[1]?.length ?? 0));
      return { kind, label: shown };
    }
  }
  return undefined;
}

/** "Application Number (Case Number):": nobody knows which. */
function namesOther(between: string, kind: NumberKind): boolean {
  const inner = /\(([^()]{4,40})\)/.exec(between)?.[1];
  const other = inner ? kindOfLabel(inner) : undefined;
  return other !== undefined && other !== kind;
}

/** "Case Number / Número de caso:": what is before the name is the same name, in the other tongue. */
function withoutTwin(before: string, kind: NumberKind): string {
  const [twin = '', name = ''] = twinBefore.exec(before) ?? [];
  return twin !== '' && kindOfLabel(name) === kind ? before.slice(0, -twin.length) : before;
}
const twinBefore = new RegExp(`([^.;:!?\\d\\n|/()${seam}]{4,40}?)[ ${seam}]*[/|(–—-][ ${seam}]*$`, 'u');

/** "Case and application number": one label for two numbers, of which nobody knows which comes first. */
const another =
  /(?<![\p{L}])(?:case|application|caso|solicitud)[\s#]*(?:numbers?|ids?)?\s*(?:and|or|y|o|&|\/)$/u;

const numberOf = `\\p{L}{3,}[ ${seam}]+(?:numbers?|nos?\\.|#|ids?|codes?)(?! to(?!\\p{L}))`;
const ofOurs = (named: string) =>
  new RegExp(
    `(?:${named})[^.;:\\d]{0,40}(?<![\\p{L}])(?:of|for|on|under|del?|para)(?:[ ${seam}]+(?:${harmless}))*$`,
    'u',
  );
const people =
  '(?<!\\p{L})(?:workers?|officers?|managers?|supervisors?|offices?|agents?|trabajador[ae]?s?|oficiale?s?|encargad[oa]s?|supervisor[ae]?s?|agentes?)(?!\\p{L})';
/** "Document ID for case 123456789": the number is the document's. */
const numberOfOurs = ofOurs(numberOf);
/** "Telefono del trabajador del caso: 123456789": a colon gives the number to what the whole phrase is about. */
const thingOfOurs = ofOurs(
  `${numberOf}|${others.source}|${people}|\\b(?:recibo|boleto|factura|comprobante|barcode|fee|batch)\\b`,
);
/** "Your appeal for case number 123456789": about this case, and no word that says which case it is. */
const concerned = new RegExp(
  `(?<![\\p{L}])(?:appeals?|hearings?|claims?|complaints?|tickets?|support|service|psl)(?=(?: (?:requests?|notice|decision|date))?(?: (?:was|is|has been) \\p{L}+)? (?:for|of|on|about|regarding|re|in)(?: (?:${harmless}))*$)`,
  'u',
);
/** "Questions about your case: 502…" leads to a telephone. */
const asked = /(?<!\p{L})(?:questions?|help|assistance|preguntas|ayuda)(?!\p{L})/u;

const leads = new RegExp(`(?:^|[^\\p{L}])(?:${harmless}|${deeds}|${little}|\\p{L}+['’]s)$`, 'u');
const leadsToWhole = new RegExp(`(?:^|[^\\p{L}])(?:${done})$`, 'u');
/** "We transferred case 1", "you can reopen case 1": whatever was done by us all, it was done to this one. */
const leadsToAlone =
  /(?<!\p{L})(?:i|you|we|they|who|has|have|had|will|can|must|should|may|would|could|cannot|did|please) (?!not )\p{L}{4,}$/u;
/** "His case number": a client's, unless somebody else was spoken of. */
const theirs = /(?<!\p{L})(?:his|her|their|whose|cuyo)$/u;

/** "Your sister Maria (case number 123456789)". */
const ofRelative = new RegExp(`(?<!\\p{L})(?:${relatives})(?: [\\p{L}'’-]+){0,2} ?\\([^()]*$`, 'u');
/** "Do not use case number 123456789." */
export const avoided =
  /(?:\b(?:not|never|no|nunca|jamas)|n't) (?:use|using|write|give|provide|mention|quote|enter|us[ae]r?|escrib[ai]r?|d[eé])(?!\p{L})|(?<!\p{L})(?:ignore|disregard|discard|destroy|shred|delete|void|used to (?:have|be)|by mistake)(?: \p{L}+){0,5}$/u;
/** "About your application:" is help. */
const topic = /(?<!\p{L})(?:about|sobre)(?: (?:your|the|my|this|an?|su|la|el))*$/u;

/** "Smith v. Jones, Case No. …" is for a court. */
const versus = /(?<!\p{L})vs?\. \p{L}[\p{L} .'’-]{1,60},?\s*$/u;

/** "Name: Ann Poe Case Number:": a field before ours in the same line, over before ours begins. */
const person =
  /^\W*(?:(?:client|applicant|primary applicant|full|household|head of household)? ?name|client|applicant|primary applicant|head of household|nombre|cliente|solicitante) ?: ?(?:[\p{L}'’.-]+,? ?){1,4}$/u;

function withoutPerson(words: string): string {
  return person.test(words) && !isForeign(words) ? '' : words;
}

/** Where something new begins: a stop, a wide gap, a dash behind a number, the time or the day that a line of a log begins with. */
const breaks =
  /[.;!?\n|•·]| {3}|(?<=\d{5}) [–—›»→] |(?<![\d/:])(?:\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)(?= )/;

/** What stands farther back is not said of the number: "I want a hearing because I disagree with what was decided in case …". */
function endOf(words: string): string {
  return words.split(' ').slice(-9).join(' ');
}

/** The words before a label decide whose it is: none, a stop, or words that change nothing. */
function isFreeBefore(before: string, alone: boolean, between: string): boolean {
  const introduces = between.includes(':');
  const clause = before.split(breaks).at(-1) ?? '';
  const words = withoutPerson(clause.replaceAll(seam, ' ').trimEnd());
  const said = words.split(/[,:]/).slice(-2).join(' ');
  if (versus.test(before) || isOfThisCall(before)) return false;
  if (
    isForeign(introduces ? said : endOf(withoutHarmless(said.replace(concerned, ' ')))) ||
    (alone && /(?:^|[:–—-])\W*(?:in|en)$/.test(words))
  )
    return false;
  if (another.test(words) || ofRelative.test(words) || avoided.test(words)) return false;
  if (isOfOutsiders(words) || isGivenByOutsiders(words, before) || asksForIt(words, introduces)) return false;
  if (isOfDoctor(before) || isReportedTo(words)) return false;
  if (alone && isOtherSense(words, introduces)) return false;
  if (introduces && thingOfOurs.test(words)) return false;
  // One name for a number that may be of either: "Incident / case number:".
  if (introduces && /\/$/.test(words) && !leads.test(words.replace(/\s*\/$/, ''))) return false;
  if (
    alone &&
    (numberOfOurs.test(words) ||
      (asked.test(words) && !between.includes('(')) ||
      (introduces && topic.test(words)))
  )
    return false;
  if (words === '' || /[,:()[\]/"“>»›–—\p{So}-]$/u.test(words) || before.endsWith(seam)) return true;
  if (theirs.test(words)) return !ofAnybody.test(before.slice(-200));
  return leads.test(words) || ((alone ? leadsToAlone : leadsToWhole).test(words) && !ofAnybody.test(words));
}

/** True for a label that can own several numbers in a row: "Case Numbers". */
export function isPlural(label: string): boolean {
  return /(?:numbers|nos|nums|ids|#s|\(s\)|numeros|cases|applications|casos|solicitudes)/.test(folded(label));
}

/** True for a text that gives an example or a format instead of a value. */
export function isExample(text: string): boolean {
  return example.test(folded(text));
}

/** True for a text that names another number than ours. */
export function namesAnother(text: string): boolean {
  if (text === '') return false;
  const plain = folded(text);
  return others.test(plain) || foreign.test(plain) || outside.test(plain);
}

/** True for a text that begins with our words: "Application fee" is a label, whatever its value is. */
export function isAboutOurs(text: string): boolean {
  return /^(?:case|application|caso|solicitud)\b/.test(folded(text));
}
