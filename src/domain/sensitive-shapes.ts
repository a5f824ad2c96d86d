/** Nine digits as a Social Security number is written: three, two, four. */
export const socialShape =
  /(?<![\p{L}\d][-–.]?)(?<!\d )\d{3}([-‐‑–—. \u00a0])\d{2}\1\d{4}(?![-–.]?[\p{L}\d])(?! \d)/gu;

/** Nine digits with nothing around them. */
export const nineDigits = /(?<![\p{L}\d][-–.]?)\d{9}(?![-–.]?[\p{L}\d])/gu;

/** Digits as they stand on a card, or in one run. */
export const cardShape =
  /(?<![\p{L}\d][-–.]?)(?:\d{13,19}|\d{4}([- ])\d{4}\1\d{4}\1\d{1,7}|\d{4}([- ])\d{6}\2\d{4,5})(?![-–.]?[\p{L}\d])/gu;

/** False for digits no Social Security number has (the SSA's own rules). */
export function couldBeSocial(digits: string): boolean {
  return /^(?!000|666)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);
}

/** True for a number with the beginning, the length and the check digit of a payment card. */
export function isCardNumber(digits: string): boolean {
  return schemes.test(digits) && !/^(\d)\1+$/.test(digits) && luhn(digits);
}

/** Visa, Mastercard, American Express, Discover, Diners Club, JCB. */
const schemes =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|3(?:0[0-5]|[689]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12})$/;

/** The check digit of card numbers (ISO/IEC 7812-1). */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const month = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;

const written = [
  String.raw`(?<y1>\d{4})[-/.](?<m1>\d{1,2})[-/.](?<d1>\d{1,2})`,
  String.raw`(?<m2>\d{1,2})\s?[-/.\u2013]\s?(?<d2>\d{1,2})\s?[-/.\u2013]\s?(?<y2>\d{4}|\d{2})`,
  String.raw`(?<n3>${month})\s*(?<d3>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y3>\d{4})`,
  String.raw`(?<d4>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(?<n4>${month})[\s,-]+(?<y4>\d{4}|\d{2})`,
].join('|');

const dates = new RegExp(`(?<![\\p{L}\\d][-/.]?)(?:${written})(?![-/.]?[\\p{L}\\d])`, 'giu');
const dateHere = new RegExp(
  String.raw`(?:${written}|(?<m5>\d{2})[\s]?(?<d5>\d{2})[\s]?(?<y5>\d{4}))(?!\d)`,
  'iuy',
);

/** A date in a text. */
export interface WrittenDate {
  start: number;
  end: number;
  year: number;
}

/** Dates as people write them without saying what they are; version numbers and fractions are none. */
export function datesIn(text: string): WrittenDate[] {
  return [...text.matchAll(dates)]
    .filter(([found]) => !/^\d+\.\d+\.\d+$/.test(found))
    .flatMap((match) => asDate(match) ?? []);
}

/** The date that begins just here; after "DOB" also 03141985 and 3.14.85 are dates. */
export function dateAt(text: string, at: number): WrittenDate | undefined {
  dateHere.lastIndex = at;
  const match = dateHere.exec(text);
  return match ? asDate(match) : undefined;
}

function asDate(match: RegExpExecArray): WrittenDate | undefined {
  const groups = match.groups ?? {};
  const part = (name: string) => [1, 2, 3, 4, 5].map((n) => groups[`${name}${n}`]).find(Boolean);
  const [monthPart, day, year] = [part('m') ?? '1', part('d') ?? '0', fullYear(part('y') ?? '0')];
  if (Number(monthPart) < 1 || Number(monthPart) > 12 || Number(day) < 1 || Number(day) > 31)
    return undefined;
  if (year < 1900 || year > 2100) return undefined;
  return { start: match.index, end: match.index + match[0].length, year };
}

/** Nobody writes about 2040 yet: "85" is 1985. */
function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) < 40 ? 2000 + Number(year) : 1900 + Number(year);
}
