/** What each letter is called on the phone: the alphabet of pilots, which everybody who answers phones has heard. */
const spoken: Record<string, string> = {
  A: 'Alfa',
  B: 'Bravo',
  C: 'Charlie',
  D: 'Delta',
  E: 'Echo',
  F: 'Foxtrot',
  G: 'Golf',
  H: 'Hotel',
  I: 'India',
  J: 'Juliett',
  K: 'Kilo',
  L: 'Lima',
  M: 'Mike',
  N: 'November',
  O: 'Oscar',
  P: 'Papa',
  Q: 'Quebec',
  R: 'Romeo',
  S: 'Sierra',
  T: 'Tango',
  U: 'Uniform',
  V: 'Victor',
  W: 'Whiskey',
  X: 'X-ray',
  Y: 'Yankee',
  Z: 'Zulu',
};

/** Signs that stand in numbers and names, as they are said. */
const signs: Record<string, string> = {
  '-': 'dash',
  '–': 'dash',
  '/': 'slash',
  '\\': 'backslash',
  '.': 'point',
  ',': 'comma',
  '#': 'number sign',
  _: 'underscore',
  ':': 'colon',
  '@': 'at',
  "'": 'apostrophe',
  '’': 'apostrophe',
  '&': 'and',
  '(': 'open bracket',
  ')': 'close bracket',
  '+': 'plus',
};

/** "N as in November", "dash", "042": a text as it is spelled on the phone, digits in threes, one piece a step. */
export function spellOut(text: string): string[] {
  return [...text.normalize('NFC').matchAll(/\d+|\s+|./gsu)].flatMap(([piece]) => {
    if (/^\d/.test(piece)) return [inThrees(piece)];
    if (/^\s/.test(piece)) return ['space'];
    return [signs[piece] ?? letter(piece)];
  });
}

/** "110 045 678": every run of digits in groups of three, because that is how people take them down. */
export function inThrees(text: string): string {
  return text.replace(/\d{4,}/g, (digits) => digits.replace(/\d{3}(?=\d)/g, '$& '));
}

/** Accents are dropped for the word and kept in the letter: "É as in Echo". */
function letter(character: string): string {
  const plain = character.normalize('NFD').charAt(0).toUpperCase();
  const word = spoken[plain];
  return word === undefined ? character : `${character.toUpperCase()} as in ${word}`;
}
