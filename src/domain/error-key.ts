/**
 * What makes two errors the same one: the words, without numbers, references, punctuation and case. Two clients see
 * the same sentence with another CHFS reference and another date in it. Empty for a text with too few words to tell.
 */
export function errorKey(error: string): string {
  const words = error
    .toLowerCase()
    .replace(/\bchfs\b[\s:#-]*[\w-]+/g, ' ')
    .match(/[a-z]{2,}/g);
  return words && words.length >= 3 ? shortened(words.join(' ')) : '';
}

/** Ten thousand keys are held at once: of a long error its beginning and a number that stands for all of it will do. */
function shortened(words: string): string {
  const kept = 48;
  if (words.length <= kept) return words;
  let hash = 0;
  for (let at = 0; at < words.length; at += 1) hash = (Math.imul(hash, 31) + words.charCodeAt(at)) | 0;
  return `${words.slice(0, kept)}#${words.length}#${hash >>> 0}`;
}
