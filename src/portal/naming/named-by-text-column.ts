import { nineDigitSpots, type NumberSpot } from '../texts/number-shape';
import type { Verdict } from '../texts/owner';
import type { Item } from '../tree/walk';
import { namesAnother } from './labels';
import { verdictOfText } from './texts-in';

/** A report in characters of one width: the number belongs to the name that stands over it, some lines above. */
export function namedByTextColumn({ raw }: Item, { digits }: NumberSpot): Verdict {
  const lines = raw.split('\n');
  const row = lines.findIndex((line) => nineDigitSpots(line).some((spot) => spot.digits === digits));
  const start = lines[row]?.indexOf(digits) ?? -1;
  if (start < 0) return undefined;
  // A line that names its number itself: "SSN      123456789".
  if (namesAnother((lines[row] ?? '').slice(0, start).trim())) return 'foreign';
  for (const line of lines.slice(0, row).reverse()) {
    if (/\d/.test(line) || /^[\s=_+|-]*$/.test(line)) continue;
    const names = [...line.matchAll(/\S+(?: \S+)*/g)];
    const over = names.filter(
      (name) => name.index < start + digits.length && name.index + name[0].length > start,
    );
    // One name over the whole line is a title, not the name of a column.
    if (names.length < 2 || over.length !== 1) return undefined;
    return verdictOfText(over[0]?.[0] ?? '');
  }
  return undefined;
}
