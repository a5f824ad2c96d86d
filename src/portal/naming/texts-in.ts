import { isReversed, seenText } from '../tree/clean-text';
import { kindOfLabel, namesAnother } from './labels';
import type { NumberKind, Verdict } from '../texts/owner';
import { Runs } from '../texts/runs';
import type { Sight } from '../sight/sight';
import { withStyleWords } from '../sight/style-words';
import { itemsOf } from '../tree/walk';

const furniture =
  /sort|filter|column|resiz|menu|ascend|descend|action|activat|width|arrow|press|search|required|optional|help(?! desk)|info|copy|edit|orden|ayuda|^[^\p{L}\p{N}]*$/iu;

/** The texts inside an element, one for each run, without the words of its sort buttons and handles. */
export function textsIn(element: Element, sight: Sight): string[] {
  const only = onlyTextOf(element);
  if (only !== undefined)
    return sight.drawn(element) && isTelling(only) ? [withStyleWords(only, element, sight)] : [];
  const runs = new Runs(
    itemsOf(element).filter((item) => sight.drawn(item.element)),
    sight,
  );
  const texts: string[] = [];
  for (let i = 0; i < runs.items.length && texts.length < 12; i += 1) {
    const run = runs.at(i);
    if (!run) break;
    const text = run.items.length > 1 || sight.drawn(run.items[0]?.element ?? element) ? run.text : '';
    if (text && !run.control && isTelling(text)) texts.push(text);
    i = run.last;
  }
  return texts;
}

function isTelling(text: string): boolean {
  return text !== '' && (kindOfLabel(text, true) !== undefined || !furniture.test(text));
}

const plainBoxes = new Set(['td', 'th', 'div', 'span', 'p', 'dt', 'dd', 'li', 'a', 'b', 'strong', 'label']);

/** The text of an element that holds nothing but one line of it, as most cells do: nothing has to be put together. */
function onlyTextOf(element: Element): string | undefined {
  const first = element.firstChild;
  if (first?.nodeType !== 3 || first.nextSibling || element.shadowRoot || !plainBoxes.has(element.localName))
    return undefined;
  const { data } = first as Text;
  return data.includes('\n') || data.length > 1000 || isReversed(data) || data.trim() === ''
    ? undefined
    : seenText(data).trim();
}

/** What an element that is there to name something names. */
export function verdictOf(element: Element, sight: Sight): Verdict {
  const spoken = element.getAttribute('aria-label') ?? '';
  return verdictOfTexts([...textsIn(element, sight)]) ?? verdictOfText(spoken);
}

/** What texts that belong together name: exactly one of them ours, and no other beside it. */
export function verdictOfTexts(texts: readonly string[]): Verdict {
  const named = texts.map((text) => verdictOfText(text)).filter((verdict) => verdict !== undefined);
  const [first, ...rest] = named;
  if (first === undefined) return verdictOfText(texts.join(' '));
  // "Case" over "Load:" in one cell is one label, of which the first line alone says nothing.
  if (typeof first === 'object' && texts.length > 1 && !kindOfLabel(first.label)) {
    const whole = verdictOfText(texts.join(' '));
    return typeof whole === 'object' ? whole : 'foreign';
  }
  return rest.every(
    (verdict) => typeof verdict === 'object' && typeof first === 'object' && verdict.kind === first.kind,
  ) && texts.length - named.length < 2
    ? first
    : 'foreign';
}

/** What one text names, if it is nothing but a label. */
export function verdictOfText(text: string): Verdict {
  const kind = kindOfLabel(text, true) ?? kindInBothTongues(text);
  if (kind) return { kind, label: shownLabel(text) };
  return namesAnother(text) ? 'foreign' : undefined;
}

/** "Case # / Núm. de caso", "Número de caso (Case Number)": one name, said twice. */
function kindInBothTongues(text: string): NumberKind | undefined {
  // Most texts are one name, and to look at it again takes as long as the first time.
  if (text.length >= 80 || !/ [/|–] |\w\/\w|\uE000| \(/.test(text)) return undefined;
  const names = text.replace(/\)\W*$/, '').split(/ ?[/|–\uE000(] ?/);
  const [first, second, ...more] = names.map((name) => kindOfLabel(name, true));
  return more.length === 0 && first === second ? first : undefined;
}

/** A label as shown, without the marks that only lead to its value. */
export function shownLabel(text: string): string {
  return text
    .replaceAll('\uE000', '')
    .replace(/^[\s*]+|[\s:*–—-]+$/g, '')
    .slice(0, 300);
}
