/** How a passphrase fares. Length is what counts: rules about signs and capitals lead to "Summer2026!". */
export type PassphraseVerdict = 'empty' | 'too-short' | 'too-simple' | 'good' | 'strong';

/** Characters at least, unless there are four words. */
export const leastLetters = 12;
const leastWords = 4;
const leastWordLetters = 3;

/** Judges what was typed; 'good' and 'strong' may be used. */
export function judgePassphrase(typed: string): PassphraseVerdict {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return 'empty';
  const words = new Set(
    text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word.length >= leastWordLetters),
  );
  const letters = Array.from(text).length;
  if (letters < leastLetters && words.size < leastWords) return 'too-short';
  if (isSimple(text)) return 'too-simple';
  return words.size >= leastWords || letters >= 20 ? 'strong' : 'good';
}

/** True when it may be used. */
export function isAcceptable(verdict: PassphraseVerdict): boolean {
  return verdict === 'good' || verdict === 'strong';
}

/** The rows of a keyboard and the orders everybody knows: a run of these is one guess, however long it is. */
const runs = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const wornOut = ['password', 'passwort', 'letmein', 'welcome', 'iloveyou', 'kynect', 'companion'];

/** Few different signs, digits only, or hardly anything left once the worn-out parts are taken away. */
function isSimple(text: string): boolean {
  const lower = text.toLowerCase();
  if (new Set(lower).size < 6 || /^[\d\s.:/-]*$/.test(lower)) return true;
  const left = withoutRuns(wornOut.reduce((rest, word) => rest.replaceAll(word, ''), lower));
  return Array.from(left).length < leastLetters / 2;
}

function withoutRuns(text: string): string {
  let rest = text;
  for (const run of [...runs, ...runs.map((row) => Array.from(row).reverse().join(''))]) {
    for (let length = run.length; length >= 4; length -= 1) {
      for (let from = 0; from + length <= run.length; from += 1) {
        rest = rest.replaceAll(run.slice(from, from + length), '');
      }
    }
  }
  return rest;
}
