/** Zero-width characters, soft hyphens and direction marks: there, but not seen. */
const unseen =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202c\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;
const hyphens = /[\u2010\u2011\u2212]/g;

/** A text as it is seen: unseen characters gone, every kind of blank one space, every plain hyphen one kind. */
export function seenText(text: string, keepsLines = false): string {
  const plain = text.replace(unseen, '').replace(hyphens, '-');
  return keepsLines ? plain.replace(/[^\S\n]+/g, ' ').replace(/\s*\n\s*/g, '\n') : plain.replace(/\s+/g, ' ');
}

/** True where the order on screen is not the order of the characters. */
export function isReversed(text: string): boolean {
  return /[\u202d\u202e]/.test(text);
}

/** Lower case without accents, each character still in its place, so that positions stay good. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/[áéíóúüñ]/g, (letter) => 'aeiouun'.charAt('áéíóúüñ'.indexOf(letter)));
}
