import { seenText } from '../tree/clean-text';
import { closestAround, parentOf } from '../tree/composed-tree';
import { isForeignHeading } from './heading-words';
import { kindOfLabel, namesAnother } from './labels';
import { nineDigitSpots } from '../texts/number-shape';
import { once } from '../tree/once';
import { isOfAnother } from './outside-words';
import { stackOfNames } from './named-by-stack';
import type { Verdict } from '../texts/owner';
import type { Sight } from '../sight/sight';
import { cellSelector, gridOf, namingRows, tableAround, type Place, type TableGrid } from './table-grid';
import {
  captionOf,
  columnOver,
  isColumnOfPairs,
  isOver,
  isPairOfItsOwn,
  isSpacer,
  laterNames,
  namedByCaption,
  namedByTitle,
  namesBelow,
  namesIn,
  saysSum,
  titleOf,
} from './table-names';
import { shownLabel, textsIn, verdictOfText, verdictOfTexts } from './texts-in';

const generic =
  /^(?:value|values|details?|data|information|info|description|answer|response|valor|valores|detalles?|datos|informacion)?:?$/i;
const mark = /^(?:numbers?|nos?\.?|#|ids?|identifiers?|n[uú]meros?)$/i;

/** Tables of one page: each is laid out once, each header read once. */
export class Tables {
  readonly #tableOfRow = new Map<Element, Element | null>();
  readonly #gridOf = once((table: Element) => gridOf(table, (cell) => this.sight.absent(cell)));
  readonly #textsOf = once((cell: Element) => textsIn(cell, this.sight));
  readonly #stackIn = once((header: Element) => stackOfNames(this.#textsOf(header)));
  readonly #isForeign = once((table: Element) => isForeignHeading(captionOf(table)));
  readonly #columns = new Map<TableGrid, Map<string, Verdict>>();
  readonly #sums = new Map<TableGrid, boolean[]>();
  readonly #laterNamesOf = new Map<TableGrid, number[]>();

  constructor(readonly sight: Sight) {}

  /** What a cell's table says a number in it is: by its column's header, or by the cell before it. */
  namedByTable(element: Element): Verdict {
    const cell = closestAround(element, cellSelector);
    const table = cell && this.#tableOf(cell);
    if (!table) return undefined;
    const grid = this.#gridOf(table);
    const place = grid.places.get(cell);
    if (!place || grid.named[place.row]) return undefined;
    if (this.#isForeign(table)) return 'foreign';
    const pointed = this.#byHeadersAttribute(cell);
    if (pointed) return pointed;
    const isSum = this.#isSum(grid, place, cell);
    const byColumn = isSum ? undefined : this.#byColumn(table, grid, place, cell);
    if (typeof byColumn === 'object')
      return isPairOfItsOwn(grid.cells[place.row] ?? [], cell) ? 'foreign' : byColumn;
    const byRow = this.#byRow(grid, place);
    if (isSum) return byRow ?? 'foreign';
    if (byColumn === undefined)
      return (
        byRow ??
        this.#byNamesAbove(grid, place) ??
        verdictOfTexts(namesBelow(grid, place).flatMap(this.#textsOf)) ??
        (grid.width === 1 ? namedByCaption(table) : undefined)
      );
    return typeof byRow === 'object' && byRow.strong && !this.#namesAnotherAbove(grid, place)
      ? byRow
      : 'foreign';
  }

  /** The names in the header over a cell, where that has several for the lines of its cells. */
  stackOver(cell: Element): readonly string[] | undefined {
    const table = this.#tableOf(cell);
    const grid = table ? this.#gridOf(table) : undefined;
    const place = grid?.places.get(cell);
    if (!grid || !place) return undefined;
    const header = grid.cells[namingRows(grid, place.row).at(-1) ?? -1]?.[place.column];
    return header && this.#stackIn(header);
  }

  /** Cells of one row that say nothing about themselves are in the same table. */
  #tableOf(cell: Element): Element | null {
    const row = cell.parentElement;
    if (!row || cell.hasAttributes()) return tableAround(cell);
    let table = this.#tableOfRow.get(row);
    if (table === undefined) this.#tableOfRow.set(row, (table = tableAround(cell)));
    return table;
  }

  #byHeadersAttribute(cell: Element): Verdict {
    const ids = cell.getAttribute('headers')?.split(/\s+/);
    if (!ids) return undefined;
    const root = cell.getRootNode() as Document | ShadowRoot;
    const headers = ids.map((id) => root.getElementById(id)).filter((header) => header !== null);
    const verdicts = headers.map((header) => verdictOfTexts(this.#textsOf(header)));
    return verdicts.includes('foreign') ? 'foreign' : verdicts.find((verdict) => verdict !== undefined);
  }

  #byColumn(table: Element, grid: TableGrid, place: Place, cell: Element): Verdict {
    const own = namingRows(grid, place.row);
    const source = own.length > 0 ? grid : this.#headerTableOf(table, grid);
    if (!source) return undefined;
    const rows = own.length > 0 ? own : source.cells.map((_, row) => row);
    const column = columnOver(source.cells[rows.at(-1) ?? 0] ?? [], place.column, cell, this.sight);
    if (column === undefined) return 'foreign';
    const key = `${rows.at(-1)} ${column}`;
    let columns = this.#columns.get(source);
    if (!columns) this.#columns.set(source, (columns = new Map<string, Verdict>()));
    if (!columns.has(key)) columns.set(key, this.#readHeader(source, rows, column));
    const verdict = columns.get(key);
    return typeof verdict === 'object' && this.#isCrowded(source, rows, grid, place) ? 'foreign' : verdict;
  }

  #readHeader(grid: TableGrid, rows: number[], column: number): Verdict {
    const stack = [...new Set(rows.map((row) => grid.cells[row]?.[column]))].filter(
      (cell) => cell !== undefined,
    );
    const texts = stack.map((cell) => namesIn(cell, this.#textsOf(cell))).filter((cell) => cell.length > 0);
    const bottom = texts.at(-1);
    if (!bottom) return undefined;
    const upper = texts.slice(0, -1).flat();
    const [only = ''] = bottom;
    if (bottom.length === 1 && generic.test(only)) return undefined;
    if (bottom.length === 1 && mark.test(only)) {
      // A column of numbers of all kinds: each row says which. Or the caption does, of the only numbers there are.
      if (upper.length === 0) {
        const names = (grid.cells[rows.at(-1) ?? 0] ?? []).map((cell) =>
          cell ? this.#textsOf(cell).join(' ') : '',
        );
        return namedByTitle(names, column, titleOf(tableAround(stack[0] as Element)));
      }
      const joined = `${upper.at(-1) ?? ''} ${only}`.trim();
      const kind = kindOfLabel(joined);
      return kind ? { kind, label: shownLabel(joined) } : 'foreign';
    }
    const verdict = verdictOfTexts(bottom);
    return typeof verdict === 'object' && !upper.some((text) => namesAnother(text)) ? verdict : 'foreign';
  }

  /** A header over several columns of numbers does not say which of them it means. */
  #isCrowded(source: TableGrid, rows: number[], grid: TableGrid, place: Place): boolean {
    const header = source.cells[rows.at(-1) ?? 0]?.[place.column];
    const span = header && source.places.get(header);
    if (!span || span.width < 2) return false;
    const cells = new Set(grid.cells[place.row]?.slice(span.column, span.column + span.width));
    return (
      [...cells].filter((cell) => cell && nineDigitSpots(seenText(cell.textContent)).length > 0).length > 1
    );
  }

  #byRow(
    grid: TableGrid,
    place: Place,
  ): (Exclude<Verdict, string> & { strong: boolean }) | 'foreign' | undefined {
    const row = grid.cells[place.row] ?? [];
    for (let column = place.column - 1; column >= 0; column -= 1) {
      const cell = row[column];
      if (!cell || isSpacer(grid, column, cell, this.sight)) continue;
      const texts = this.#textsOf(cell);
      const strong = cell.localName === 'th' || cell.getAttribute('role') === 'rowheader';
      if (strong && texts.length === 0) return undefined;
      const verdict =
        texts.length === 0 && /[:#?]/.test(cell.textContent) ? undefined : verdictOfTexts(texts);
      // A cell with a number of its own names no other.
      const full = nineDigitSpots(texts.join(' ')).length > 0;
      if (typeof verdict === 'object' && !full) return { ...verdict, strong };
      if (verdict === 'foreign' && !full) return texts.join(' ').length < 60 ? 'foreign' : undefined;
      if (strong) return undefined;
      if (texts.length > 0 || !/^[\s:#?*]+$/.test(cell.textContent)) {
        // Values stand between; only the row's own header reaches over them.
        const head = row.find((other) => other?.localName === 'th' && other !== cell);
        const far =
          head && this.#isBefore(grid, head, place) ? verdictOfTexts(this.#textsOf(head)) : undefined;
        return typeof far === 'object' && row.filter((other) => other?.localName === 'th').length === 1
          ? { ...far, strong: true }
          : undefined;
      }
    }
    return undefined;
  }

  /** A row that says something about all others, as totals do: the names of the columns do not hold there. */
  #isSum(grid: TableGrid, place: Place, cell: Element): boolean {
    let sums = this.#sums.get(grid);
    if (!sums) this.#sums.set(grid, (sums = []));
    return (sums[place.row] ??=
      cell.closest('tfoot') !== null ||
      saysSum(grid.cells[place.row] ?? [], (other) => this.#textsOf(other)));
  }

  #isBefore(grid: TableGrid, cell: Element, place: Place): boolean {
    return (grid.places.get(cell)?.column ?? Infinity) < place.column;
  }

  #namesAnotherAbove(grid: TableGrid, place: Place): boolean {
    const header = grid.cells[namingRows(grid, place.row).at(-1) ?? 0]?.[place.column];
    const text = header ? this.#textsOf(header).join(' ') : '';
    return namesAnother(text) || isOfAnother(text);
  }

  /** A table without header cells whose first row, or the last such row above, holds nothing but names. */
  #byNamesAbove(grid: TableGrid, place: Place): Verdict {
    if (grid.named.includes(true) || place.row === 0) return undefined;
    if (isColumnOfPairs(grid)) return this.#byCellAbove(grid, place);
    const later = this.#laterNames(grid).filter((row) => row < place.row);
    const names = [...new Set(grid.cells[later.at(-1) ?? 0])].filter((cell) => cell !== undefined);
    const top = grid.cells[later.at(-1) ?? 0]?.[place.column];
    if (!top || names.length < 2) return undefined;
    const areOnlyNames = names.every(
      (cell) => !/\d/.test(cell.textContent) && this.#textsOf(cell).length === 1,
    );
    if (!areOnlyNames) return later.length > 0 ? 'foreign' : undefined;
    return verdictOfText(this.#textsOf(top).join(' ')) ?? (later.length > 0 ? 'foreign' : undefined);
  }

  #byCellAbove(grid: TableGrid, place: Place): Verdict {
    const over = place.row % 2 === 1 ? grid.cells[place.row - 1]?.[0] : undefined;
    return over && verdictOfTexts(this.#textsOf(over));
  }

  #laterNames(grid: TableGrid): number[] {
    let rows = this.#laterNamesOf.get(grid);
    if (!rows) this.#laterNamesOf.set(grid, (rows = laterNames(grid, (cell) => this.#textsOf(cell))));
    return rows;
  }

  /** Grids that scroll keep their header in a table of its own, just before; with fixed columns, in several. */
  #headerTableOf(table: Element, grid: TableGrid): TableGrid | undefined {
    const own = this.sight.box(table);
    let around = parentOf(table);
    for (let steps = 0; around && steps < 5; steps += 1, around = parentOf(around)) {
      const before = [...around.querySelectorAll('table')].filter(
        (other) => other.compareDocumentPosition(table) === Node.DOCUMENT_POSITION_FOLLOWING,
      );
      if (before.length === 0) continue;
      const headers = before.slice(-8).filter((other) => this.#gridOf(other).named.every(Boolean));
      const over = own ? headers.filter((other) => isOver(this.sight.box(other), own)) : before.slice(-1);
      const header = over.at(-1) && this.#gridOf(over.at(-1) as Element);
      if (header?.named.every(Boolean)) return header.width === grid.width ? header : undefined;
      // Without layout nobody knows which of several stands over this one.
      if (!own) return undefined;
    }
    return undefined;
  }
}
