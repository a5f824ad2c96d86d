import { seenText } from './clean-text';
import { kindOfLabel } from './labels';
import { mayBeOurs, mayHaveStyleWords } from './style-words';
import type { TableGrid } from './table-grid';
import { verdictOfText, verdictOfTexts } from './texts-in';

/** Pixels between the names of columns and the first row that is theirs. */
const farthestUnder = 120;

/** What a header shows; one that shows an icon or "C#" may say in an attribute that it is ours. */
export function namesIn(header: Element, texts: string[]): string[] {
  if (verdictOfTexts(texts)) return texts;
  const said = [header, ...header.children].flatMap((element) =>
    ['aria-label', 'abbr', 'title'].map((name) => seenText(element.getAttribute(name) ?? '').trim()),
  );
  const ours = said.find((name) => kindOfLabel(name) !== undefined);
  return ours === undefined ? texts : [ours];
}

/** A header stands over its columns: not beside them, and not far up. */
export function isOver(header: DOMRect | undefined, own: DOMRect): boolean {
  if (!header) return false;
  const overlap = Math.min(header.right, own.right) - Math.max(header.left, own.left);
  return overlap > 0.6 * Math.min(header.width, own.width) && own.top < header.bottom + farthestUnder;
}

/**
 * The rows after the first in which a table without header cells names anew what stands below: every other row, or
 * those of nothing but words of which one names a number.
 */
export function laterNames(grid: TableGrid, textsOf: (cell: Element) => string[]): number[] {
  const rows = grid.cells.map((row) => [...new Set(row)].filter((cell) => cell !== undefined));
  const wordy = rows.map(isOnlyWords);
  const alternate = rows.length > 2 && wordy.every((only, row) => only === (row % 2 === 0));
  return [...rows.entries()]
    .filter(
      ([row, cells]) =>
        row > 0 &&
        wordy[row] === true &&
        (alternate || cells.some((cell) => verdictOfText(textsOf(cell).join(' ')) !== undefined)),
    )
    .map(([row]) => row);
}

function isOnlyWords(cells: readonly Element[]): boolean {
  return cells.length > 1 && cells.every((cell) => !/\d/.test(cell.textContent));
}

const sum =
  /^(?:(?:grand|control|hash|sub|page)[\s-]?)?(?:totals?|sums?|average|subtotal|suma|totales|promedio)\b/i;
/** A word that each of those has. */
const maySum = /total|sum|average|promedio/i;

/** True for a row that begins, in one of its cells, as totals do. */
export function saysSum(
  cells: readonly (Element | undefined)[],
  textsOf: (cell: Element) => string[],
): boolean {
  return (
    mayHoldSum(cells) && cells.some((cell) => cell && maySaySum(cell) && sum.test(textsOf(cell).join(' ')))
  );
}

/** False for a row of cells with nothing in them but text, and no such word in the whole of it, as most rows are. */
function mayHoldSum(cells: readonly (Element | undefined)[]): boolean {
  const row = cells[0]?.parentElement as HTMLTableRowElement | null | undefined;
  if (row?.localName !== 'tr' || row.cells.length !== cells.length) return true;
  if (row.getElementsByTagName('*').length !== cells.length) return true;
  if (!cells.every((cell) => cell?.parentElement === row)) return true;
  const text = seenText(row.textContent);
  return maySum.test(text) || mayBeOurs.test(text);
}

/** A cell of nothing but text says what its text says; what others show, in slots or shadow roots, has to be looked for. */
function maySaySum(cell: Element): boolean {
  if (cell.firstElementChild) return true;
  const text = seenText(cell.textContent).trim();
  return text === '' || maySum.test(text) || mayHaveStyleWords(text);
}
