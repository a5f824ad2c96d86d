import { folded, seenText } from '../tree/clean-text';
import { kindOfLabel } from './labels';
import { namedAsList } from './named-in-sentence';
import { ofAnybody } from './outside-words';
import { mayBeOurs, mayHaveStyleWords } from '../sight/style-words';
import { sharesColumn } from '../sight/boxes';
import type { Sight } from '../sight/sight';
import type { Place, TableGrid } from './table-grid';
import { verdictOfText, verdictOfTexts } from './texts-in';
import type { Verdict } from '../texts/owner';

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

/** Pixels: no value has room in a column as narrow as that. */
const widestSpacer = 24;

/** A cell of a column that only keeps its neighbours apart: narrow, and empty in every row. */
export function isSpacer({ cells }: TableGrid, column: number, cell: Element, sight: Sight): boolean {
  if (cell.textContent.trim() !== '' || cell.firstElementChild) return false;
  const width = sight.box(cell)?.width;
  const own = cells.map((row) => row[column]).filter((other) => other !== undefined);
  return (
    width !== undefined &&
    width < widestSpacer &&
    own.length > 1 &&
    own.every((other) => other.textContent.trim() === '' && !other.firstElementChild)
  );
}

const nameOfNumber = /\p{L}{2} (?:numbers?|nos?\.?|#|ids?|identifiers?|codes?):?$/iu;

/** A row that says itself what its only number is, in a table of more columns: "Household ID | 123456789 | ". */
export function isPairOfItsOwn(row: readonly (Element | undefined)[], cell: Element): boolean {
  const [name, value, ...others] = row;
  return (
    value === cell &&
    others.length > 0 &&
    name !== undefined &&
    nameOfNumber.test(seenText(name.textContent).trim()) &&
    others.every((other) => other?.textContent.trim() === '')
  );
}

/** The part of a cell's width that its name stands over, or of the name's. */
const nameOverCell = 0.4;

/** Grids that put their cells in place one by one write them in any order: the name is the one that is seen over the cell. */
export function columnOver(
  names: readonly (Element | undefined)[],
  column: number,
  cell: Element,
  sight: Sight,
): number | undefined {
  const name = names[column];
  const areCells = name && [name, cell].every((one) => sight.look(one).display === 'table-cell');
  // In one table that the browser lays out as such, a column is a column, and nothing has to be measured.
  if (areCells && name.closest('table') === cell.closest('table')) return column;
  const [over, under] = [name && sight.box(name), sight.box(cell)];
  if (!over?.width || !under?.width || sharesColumn(over, under, nameOverCell)) return column;
  // Rows of tables are drawn as they are written: two tables whose columns do not meet say nothing for sure.
  if (areCells) return undefined;
  const seen = [...names.keys()].filter((i) => {
    const box = names[i] && sight.box(names[i]);
    return box && sharesColumn(box, under, nameOverCell);
  });
  return seen.length === 1 ? seen[0] : undefined;
}

/** A header stands over its columns: not beside them, and not far up. */
export function isOver(header: DOMRect | undefined, own: DOMRect): boolean {
  return header !== undefined && sharesColumn(header, own, 0.6) && own.top < header.bottom + farthestUnder;
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
  return cells.length > 1 && cells.every(isWordy);
}

function isWordy(cell: Element | undefined): boolean {
  return !/\d/.test(cell?.textContent ?? '');
}

/** One column in which every other cell is a label over its value. */
export function isColumnOfPairs({ width, cells }: TableGrid): boolean {
  return (
    width === 1 &&
    cells.length % 2 === 0 &&
    cells.length < 100 &&
    (cells.length === 2 ||
      cells.every(([cell], row) => row % 2 === 1 || (isWordy(cell) && cell?.textContent.trim() !== '')))
  );
}

/** The name under a cell in a table of values with their names under them, row for row. */
export function namesBelow({ cells }: TableGrid, place: Place): Element[] {
  const names = [...new Set(cells[place.row + 1])].filter((cell) => cell !== undefined);
  const below = cells[place.row + 1]?.[place.column];
  if (!below || names.length < 2 || cells.length % 2 === 1 || place.row % 2 === 1) return [];
  const isNames = (row: readonly (Element | undefined)[]) =>
    row.every((cell) => cell && isWordy(cell) && /\p{L}{2}/u.test(cell.textContent));
  return cells.every((row, r) => isNames(row) === (r % 2 === 1)) ? [below] : [];
}

const sum =
  /^(?:(?:grand|control|hash|sub|page)[\s-]?)?(?:totals?|sums?|average|subtotal|suma|totales|promedio)\b/i;
/** A word that each of those has. */
const maySum = /total|sum|average|promedio/i;

/** True for a text that begins as totals do. */
export function saysSumIn(text: string): boolean {
  return sum.test(text);
}

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

/** What the caption of a table says, nothing where it has none. */
export function captionOf(table: Element | null): string {
  const caption = table?.localName === 'table' ? (table as HTMLTableElement).caption : null;
  return seenText(caption?.textContent ?? '').trim();
}

/** The caption of a table, or the heading right over it. */
export function titleOf(table: Element | null): string {
  const caption = captionOf(table);
  let at = table;
  for (let steps = 0; caption === '' && at && steps < 3; steps += 1, at = at.parentElement) {
    const before = at.previousElementSibling;
    if (before) return /^h[1-6]$/.test(before.localName) ? seenText(before.textContent).trim() : '';
  }
  return caption;
}

/** A bare "No." that opens the rows of a table called "Applications", and no other column says whose numbers these are. */
export function namedByTitle(names: readonly string[], column: number, title: string): Verdict {
  const isFirst = names.slice(0, column).every((name) => name === '');
  const areOthers = names.every(
    (name) => typeof verdictOfText(name) !== 'object' && !ofAnybody.test(folded(name)),
  );
  return isFirst && areOthers ? namedAsList(title) : undefined;
}

/** A list of one column whose caption says what stands in it. */
export function namedByCaption(table: Element): Verdict {
  const caption = captionOf(table);
  return caption === '' ? undefined : (verdictOfText(caption) ?? 'foreign');
}
