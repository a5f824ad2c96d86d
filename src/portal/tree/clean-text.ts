/** Zero-width characters, soft hyphens and direction marks: there, but not seen. */
const unseen =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202c\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;
const hyphens = /[\u2010\u2011\u2212]/g;
/** Nothing but printable characters with single spaces, as most texts are: they are seen as they are written. */
const plainText = /^(?: ?[!-~])*$/;

/**
 * A text as it is seen: unseen characters gone, every kind of blank one space, every plain hyphen one kind. Where lines
 * are kept, so are wide gaps: there they part columns.
 */
export function seenText(text: string, keepsLines = false): string {
  if (plainText.test(text)) return text;
  const plain = text.replace(unseen, '').replace(hyphens, '-');
  return keepsLines
    ? plain.replace(/\s*\n\s*/g, '\n').replace(/[^\S\n]+/g, (gap) => (gap.length > 2 ? '   ' : ' '))
    : plain.replace(/\s+/g, ' ');
}

const reversing = /[\u202d\u202e]/;

/** True where the order on screen is not the order of the characters. */
export function isReversed(text: string): boolean {
  return reversing.test(text);
}

const accents = /[áéíóúüñ]/;

/** Lower case without accents, each character still in its place, so that positions stay good. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return accents.test(lower)
    ? lower.replace(/[áéíóúüñ]/g, (letter) => 'aeiouun'.charAt('áéíóúüñ'.indexOf(letter)))
    : lower;
}
