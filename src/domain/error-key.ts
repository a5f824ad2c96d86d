/**
 * What makes two errors the same one: the words, without numbers, references, punctuation and case. Two clients see
 * the same sentence with another CHFS reference and another date in it. Empty for a text with too few words to tell.
 */
export function errorKey(error: string): string {
  const words = error
    .toLowerCase()
    .replace(/\bchfs\b[\s:#-]*[\w-]+/g, ' ')
    .match(/[a-z]{2,}/g);
  return words && words.length >= 3 ? words.join(' ') : '';
}
