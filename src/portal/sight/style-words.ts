import { holdsOnly, parentOf } from '../tree/composed-tree';
import type { Sight } from './sight';

/** Words of the style sheet matter where they may turn our label into another: "Not the " before "case number". */
export const mayBeOurs = /cas[eo]|app|solic/i;
const farthest = 3;
const longest = 60;

/** True for a text that words of the style sheet may have to be added to. */
export function mayHaveStyleWords(text: string): boolean {
  return text.length <= longest && mayBeOurs.test(text);
}

/**
 * A text with the words that the style sheet writes before and after the element that shows it, and after those around
 * that show nothing else. Only texts that may be a label of ours are looked at: the question is not cheap.
 */
export function withStyleWords(text: string, element: Element, sight: Sight): string {
  if (!mayHaveStyleWords(text)) return text;
  let whole = text;
  let at = element;
  for (let steps = 0; steps < farthest; steps += 1) {
    whole = [wordsOnly(sight.prefix(at)), whole, wordsOnly(sight.suffix(at))].filter(Boolean).join(' ');
    const around = parentOf(at);
    if (!around || !holdsOnly(around, at)) break;
    at = around;
  }
  return whole;
}

/** Icons are letters of fonts made for them, and a colon says nothing. */
function wordsOnly(text: string): string {
  return /\p{L}{2}/u.test(text) ? text.trim() : '';
}
