import { folded } from '../tree/clean-text';
import type { NumberSpot } from '../texts/number-shape';
import type { Owner } from '../texts/owner';
import { isPlural, namesAnother } from './labels';

const joined = /^[\s,;&/|]*(?:(?:and|y|or|o)\s)?\s*$/;
/** "1 by phone and 2": what is said of the first leads on to the second. */
const joinedBySaying =
  /^ (?:through|by|for|from|with|on|via|por|para|de|con) [\p{L} '’-]{2,30}?,? (?:and|y) $/u;
/** "an application on October 2 (1) and another on October 19 (2)". */
const another =
  /^\)?,? (?:and|y) (?:another|otr[oa])(?: one)?(?: (?:on|from|of|dated|del?) [^.;:()]{2,25})? \($/u;
/** "(1 and 2)". */
const inBrackets = /\((?:[0-9][0-9 -]{7,10}[0-9](?:,? (?:and|y|&) |, ))+$/;

/** True for a number that what names the number before it names as well: "cases 1 and 2". `before`: what stands between them. */
export function goesOn(text: string, spot: NumberSpot, before: string, previous: Owner): boolean {
  const between = folded(before);
  if (isPlural(previous.label))
    return joined.test(between) || (joinedBySaying.test(between) && !namesAnother(between));
  return another.test(between) || inBrackets.test(text.slice(0, spot.start));
}
