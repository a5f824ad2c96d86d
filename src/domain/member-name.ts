/**
 * The initials of a person's name as a page or an agent writes it, the given name first: "M. J. O.-S." for
 * "O'Brien-Smith, María José Jr."; empty when there is no letter in it.
 */
export function initialsOf(name: string): string {
  return namesIn(name).map(initialsOfWord).filter(Boolean).join(' ');
}

/**
 * The first given name: "María" for "O'Brien-Smith, María José Jr."; empty when there is no letter in it. A name
 * written family name first without a comma cannot be told apart: show what will be used before it is used.
 */
export function firstNameOf(name: string): string {
  const [first = ''] = namesIn(name);
  return isShouted(name) ? calmed(first) : first;
}

/** The words of a name, given names first, without titles, suffixes and remarks. */
function namesIn(name: string): string[] {
  const plain = name
    .normalize('NFC')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(remarks, ' ');
  const parts = plain.split(',').map(wordsIn);
  const [family = [], ...given] = parts.filter((words) => words.length > 0);
  return withoutParticles([...given.flat(), ...family]);
}

/** "(self)", "[age 34]" and a nickname in quotation marks. */
const remarks = /\([^)]*\)|\[[^\]]*\]|"[^"]*"|“[^”]*”/g;

function wordsIn(part: string): string[] {
  const words = part
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}\p{M}.]+$/gu, ''))
    .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word));
  return words.filter((word, at) => !isTitle(word, at, words) && !isSuffix(word, at, words));
}

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'rev', 'sra']);
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq', 'md', 'phd']);

/** "Dr" in "Dr Ann Lee"; a name that is nothing but "Dr" is a name. */
function isTitle(word: string, at: number, words: readonly string[]): boolean {
  return at === 0 && words.length > 1 && titles.has(bare(word));
}

/** "Jr." at the end. A lone V is an initial unless two names stand before it. */
function isSuffix(word: string, at: number, words: readonly string[]): boolean {
  if (suffixes.has(bare(word))) return at > 0 || words.length === 1;
  return bare(word) === 'v' && !word.endsWith('.') && at === words.length - 1 && at > 1;
}

function bare(word: string): string {
  return word.replace(/\./g, '').toLowerCase();
}

const particles = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'da',
  'dos',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'y',
]);

/** "de la Cruz" counts as Cruz. Written large, "Van" may be a name of its own, and stays. */
function withoutParticles(words: readonly string[]): string[] {
  return words.filter((word, at) => at === 0 || !particles.has(word));
}

/** One letter for each part: "Jean-Pierre" is "J.-P." */
function initialsOfWord(word: string): string {
  return word
    .split(/[-‐‑]/)
    .map((part) => /\p{L}\p{M}*/u.exec(part)?.[0])
    .filter((letter) => letter !== undefined)
    .map((letter) => `${asCapital(letter)}.`)
    .join('-');
}

/** A few letters have two for a capital ("ß"): those stay as they are. */
function asCapital(letter: string): string {
  const capital = letter.toLocaleUpperCase('en-US');
  return capital.match(/\p{L}/gu)?.length === 1 ? capital : letter;
}

/** Portals print names in capitals. */
function isShouted(name: string): boolean {
  return name === name.toLocaleUpperCase('en-US') && /\p{Lu}\p{M}*\p{Lu}/u.test(name);
}

function calmed(word: string): string {
  return word
    .toLocaleLowerCase('en-US')
    .replace(
      /(^|[-‐‑'])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toLocaleUpperCase('en-US'),
    );
}
