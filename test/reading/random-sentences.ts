import fc from 'fast-check';

/** A sentence with one number in it, and whose number it is. */
export interface Sentence {
  text: (number: string) => string;
  kind: 'case' | 'application' | 'none';
}

/** Names of our numbers as they stand in the middle of a sentence. */
const caseNames = ['case number', 'case #', 'case no.', 'case ID'];
const applicationNames = [
  'application number',
  'application #',
  'application no.',
  'application ID',
  'app ID',
];

/** What makes it somebody else's case, or another kind of application. */
const ofOthers = [
  'court',
  'job',
  'loan',
  'housing',
  'mortgage',
  'IT support',
  'insurance claim',
  'passport',
  'scholarship',
  'building permit',
  'rental',
  'credit card',
  'child support',
  'school',
  'visa',
  "your mother's",
  'previous',
  'duplicate',
  'unrelated',
  'bankruptcy',
  'fishing license',
  'daycare',
  'grant',
];

/** `n`: the name, with what stands before it. */
const english: ((n: string, number: string) => string)[] = [
  (n, number) => `The ${n} is ${number}.`,
  (n, number) => `The ${n} should read ${number}.`,
  (n, number) => `We received the document for ${n} ${number} on 11/02/2026.`,
  (n, number) => `The agent withdrew ${n} ${number} yesterday.`,
  (n, number) => `${number} is the ${n}.`,
  (n, number) => `${number} was assigned as the ${n} for this household.`,
  (n, number) => `The office confirmed ${number} as the ${n}.`,
  (n, number) => `The ${n}, which you will need when you call, is ${number}.`,
  (n, number) => `The ${n} that we gave you in May is ${number}.`,
  (n, number) => `She is now set up under ${n} ${number}, we were told.`,
  (n, number) => `Quote ${number}, the ${n}, when you call.`,
  (n, number) => `You asked about the ${n} (${number}).`,
];

/** "El número de caso", and whose it is after it. */
const spanish: ((noun: string, number: string) => string)[] = [
  (noun, number) => `El número de ${noun} es ${number}.`,
  (noun, number) => `Su ${noun} lleva el número ${number}.`,
  (noun, number) => `Hemos abierto un ${noun} con el número ${number}.`,
  (noun, number) => `Recibimos los papeles bajo el número de ${noun} ${number}.`,
  (noun, number) => `${number} es el número de ${noun}.`,
];
const spanishOfOthers = ['caso judicial', 'solicitud de empleo', 'solicitud de vivienda', 'caso de la corte'];

/** Names for numbers that have "case" or "application" in them and are not ours. */
const nearly = [
  'case note number',
  "case worker's ID",
  'case review number',
  'application fee receipt number',
  'application build number',
  'case file barcode number',
  'number of the document for your case',
];

const sentence = (kind: Sentence['kind'], text: (number: string) => string): Sentence => ({ kind, text });
const from = <T>(list: readonly T[]) => fc.constantFrom(...list);

export const sentences: fc.Arbitrary<Sentence> = fc.oneof(
  fc.tuple(from(english), from(caseNames)).map(([s, n]) => sentence('case', (number) => s(n, number))),
  fc
    .tuple(from(english), from(applicationNames))
    .map(([s, n]) => sentence('application', (number) => s(n, number))),
  fc
    .tuple(from(english), from(ofOthers), from([...caseNames, ...applicationNames]))
    .map(([s, whose, n]) => sentence('none', (number) => s(`${whose} ${n}`, number))),
  fc.tuple(from(english), from(nearly)).map(([s, n]) => sentence('none', (number) => s(n, number))),
  from(spanish).map((s) => sentence('case', (number) => s('caso', number))),
  from(spanish).map((s) => sentence('application', (number) => s('solicitud', number))),
  fc
    .tuple(from(spanish), from(spanishOfOthers))
    .map(([s, noun]) => sentence('none', (number) => s(noun, number))),
);
