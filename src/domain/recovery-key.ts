/** Crockford's base 32: no I, L, O, U, so nothing on paper can be taken for something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Eight groups of five; the fifth of each is a check on the four before it and on the place of the group. */
export const recoveryGroups = 8;
const secretPerGroup = 4;

/** 160 bits, written as 32 numbers of five bits. */
export const recoverySymbols = recoveryGroups * secretPerGroup;

/** What the agent typed, read as a recovery key. */
export type RecoveryReading =
  | { kind: 'whole'; secret: Uint8Array<ArrayBuffer> }
  /** Too few or too many letters: `groups` counts the whole groups there are. */
  | { kind: 'incomplete'; groups: number }
  /** Group number `group` (1 is the first) has a mistake in it. */
  | { kind: 'mistake'; group: number };

/** The printed form, in groups. `random`: 32 random bytes, of which five bits each are used. */
export function writeRecoveryKey(random: Uint8Array): string[] {
  const symbols = Array.from(random.subarray(0, recoverySymbols), (byte) => byte & 31);
  return Array.from({ length: recoveryGroups }, (_, group) => {
    const secret = symbols.slice(group * secretPerGroup, (group + 1) * secretPerGroup);
    return [...secret, checkOf(secret, group)].map((symbol) => alphabet.charAt(symbol)).join('');
  });
}

/** Reads a key from paper: capitals or not, with or without spaces and dashes, O for 0 and I or L for 1. */
export function readRecoveryKey(typed: string): RecoveryReading {
  const letters = plainLetters(typed);
  const groups = letters.match(/.{1,5}/g) ?? [];
  const symbols: number[] = [];
  for (const [at, group] of groups.entries()) {
    const read = group.length === secretPerGroup + 1 ? readGroup(group, at) : undefined;
    if (group.length === secretPerGroup + 1 && !read) return { kind: 'mistake', group: at + 1 };
    symbols.push(...(read ?? []));
  }
  if (letters.length !== recoveryGroups * (secretPerGroup + 1)) {
    return { kind: 'incomplete', groups: Math.floor(letters.length / (secretPerGroup + 1)) };
  }
  return { kind: 'whole', secret: Uint8Array.from(symbols) };
}

/** True when `typed` is this group of the key, however it is written. */
export function isSameGroup(group: string, typed: string): boolean {
  return plainLetters(typed) === group;
}

function plainLetters(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

function readGroup(group: string, at: number): number[] | undefined {
  const symbols = Array.from(group, (letter) => alphabet.indexOf(letter));
  const secret = symbols.slice(0, secretPerGroup);
  const right = !symbols.includes(-1) && symbols[secretPerGroup] === checkOf(secret, at);
  return right ? secret : undefined;
}

/**
 * A sum over the field of 32 elements with a weight of its own for each place: one wrong letter is always noticed, so
 * are two that changed places, and so is a group that stands where another belongs.
 */
function checkOf(secret: readonly number[], group: number): number {
  return secret.reduce((sum, symbol, place) => sum ^ timesAlpha(symbol, place + 1), group + 1);
}

/** Multiplies by the field's generator, `times` times (x⁵ + x² + 1). */
function timesAlpha(symbol: number, times: number): number {
  let product = symbol;
  for (let turn = 0; turn < times; turn += 1) {
    product <<= 1;
    if (product & 32) product ^= 0b100101;
  }
  return product;
}
