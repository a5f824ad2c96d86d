/** Where a nine-digit number stands in a text. */
export interface NumberSpot {
  digits: string;
  start: number;
  end: number;
}

/** Stands in a run's text between two inline elements with nothing shown between them. */
export const seam = '\uE000';

const alone = /^[0-9]{9}$/;
const isOneDigit = /^(.)\1+$/;
const foreignDigit = /[\p{L}\p{M}\p{N}_@%*]/u;

/**
 * Every number in a text that has the shape of a case or application number: exactly nine ASCII digits
 * once its grouping is taken out. Longer, shorter, lettered, masked or decimal numbers are not; nor are the
 * shapes of a Social Security number (3-2-4) and of a ZIP+4 (5-4), whatever stands before them.
 */
export function nineDigitSpots(text: string): NumberSpot[] {
  // Mostly a number stands alone.
  if (alone.test(text)) return isOneDigit.test(text) ? [] : [{ digits: text, start: 0, end: text.length }];
  const spots: NumberSpot[] = [];
  let cluster: NumberSpot[] = [];
  const close = () => {
    spots.push(...spotsOfCluster(text, cluster));
    cluster = [];
  };
  for (const match of text.matchAll(/[0-9]+/g)) {
    const last = cluster.at(-1);
    if (last && !/^[ -]?\uE000?[ -]?$/.test(text.slice(last.end, match.index))) close();
    cluster.push({ digits: match[0], start: match.index, end: match.index + match[0].length });
  }
  close();
  return spots.filter((spot) => standsFree(text, spot) && !isOneDigit.test(spot.digits));
}

/** Digit groups with only a space, a hyphen or a seam between them are one number or several; the groups tell. */
function spotsOfCluster(text: string, groups: NumberSpot[]): NumberSpot[] {
  const first = groups[0];
  const last = groups.at(-1);
  if (!first || !last) return [];
  const between = (i: number) => text.slice(groups[i]?.end, groups[i + 1]?.start).replace(seam, '');
  const whole = groups.filter(
    (group, i) =>
      group.digits.length === 9 &&
      (i === 0 || between(i - 1) === ' ') &&
      (group === last || between(i) === ' '),
  );
  if (whole.length > 0 || groups.some((group) => group.digits.length >= 9)) return whole;
  const digits = groups.map((group) => group.digits).join('');
  const shape = groups
    .map((group, i) => `${group.digits.length}${group === last ? '' : between(i) && '-'}`)
    .join('');
  if (digits.length !== 9 || shape === '3-2-4' || shape === '5-4') return [];
  return [{ digits, start: first.start, end: last.end }];
}

/** Glued to a letter, another script's digit, a mask, a decimal part or a path, it is part of something else. */
function standsFree(text: string, { start, end }: NumberSpot): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/[\p{L}\p{M}\p{N}_@$€+/\\]$/u.test(before) || /[\p{L}\p{N}][.,-]$/u.test(before)) return false;
  return !foreignDigit.test(after.charAt(0)) && !/^[./,:-][\p{L}\p{N}*]/u.test(after) && !/^\//.test(after);
}
