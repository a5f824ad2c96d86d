import { kindOfLabel, namesAnother } from './labels';
import type { Verdict } from './owner';
import { Runs } from './runs';
import type { Sight } from './sight';
import { itemsOf } from './walk';

const furniture =
  /sort|filter|column|resiz|menu|ascend|descend|action|activat|width|arrow|press|search|required|optional|help|info|copy|edit|orden|ayuda|^[^\p{L}\p{N}]*$/iu;

/** The texts inside an element, one for each run, without the words of its sort buttons and handles. */
export function textsIn(element: Element, sight: Sight): string[] {
  const runs = new Runs(
    itemsOf(element).filter((item) => sight.drawn(item.element)),
    sight,
  );
  const texts: string[] = [];
  for (let i = 0; i < runs.items.length && texts.length < 12; i += 1) {
    const run = runs.at(i);
    if (!run) break;
    const text = run.items.length > 1 || sight.drawn(run.items[0]?.element ?? element) ? run.text : '';
    if (text && !run.control && (kindOfLabel(text, true) || !furniture.test(text))) texts.push(text);
    i = run.last;
  }
  return texts;
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
  return rest.every(
    (verdict) => typeof verdict === 'object' && typeof first === 'object' && verdict.kind === first.kind,
  ) && texts.length - named.length < 2
    ? first
    : 'foreign';
}

/** What one text names, if it is nothing but a label. */
export function verdictOfText(text: string): Verdict {
  const kind = kindOfLabel(text, true);
  if (kind) return { kind, label: shownLabel(text) };
  return namesAnother(text) ? 'foreign' : undefined;
}

/** A label as shown, without the marks that only lead to its value. */
export function shownLabel(text: string): string {
  return text
    .replaceAll('\uE000', '')
    .replace(/^[\s*]+|[\s:*–—-]+$/g, '')
    .slice(0, 300);
}
