import { parentOf } from './composed-tree';
import type { Sight } from './sight';

/** Words of the style sheet matter where they may turn our label into another: "Not the " before "case number". */
const mayBeOurs = /cas[eo]|app|solic/i;
const farthest = 3;

/**
 * A text with the words that the style sheet writes before and after the element that shows it, and after those around
 * that show nothing else. Only texts that may be a label of ours are looked at: the question is not cheap.
 */
export function withStyleWords(text: string, element: Element, sight: Sight): string {
  if (text.length > 60 || !mayBeOurs.test(text)) return text;
  let whole = text;
  const own = element.textContent.trim();
  for (let at: Element | null = element, steps = 0; at && steps < farthest; at = parentOf(at), steps += 1) {
    if (at.textContent.trim() !== own) break;
    whole = [wordsOnly(sight.prefix(at)), whole, wordsOnly(sight.suffix(at))].filter(Boolean).join(' ');
  }
  return whole;
}

/** Icons are letters of fonts made for them, and a colon says nothing. */
function wordsOnly(text: string): string {
  return /\p{L}{2}/u.test(text) ? text.trim() : '';
}
