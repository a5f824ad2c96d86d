import { closestAround, parentOf } from '../tree/composed-tree';
import { elementOf } from '../texts/run-places';
import { namingRows, tableSelector, type TableGrid } from '../naming/table-grid';
import { rowsOfBoxes } from './box-rows';
import type { Layout } from './layout';

/** The texts of one row of a table, by the header of their column. */
export type HeadedRow = ReadonlyMap<string, string>;

export interface HeadedTable {
  rows: HeadedRow[];
  /** What the columns are headed with, where the rows have heads too. */
  columns: string[];
  /** The caption, the spoken name, or the heading above the table; empty when there is none. */
  title: string;
}

const headings = 'h1,h2,h3,h4,h5,h6,[role=heading],legend';
const mostRows = 200;

/** Every table on the page whose columns, or whose rows, have headers, top to bottom. */
export function rowsOf(layout: Layout): HeadedTable[] {
  const tables = new Map<Element, string>();
  let title = '';
  for (const run of layout.seen()) {
    const heading = closestAround(elementOf(run), headings);
    if (heading) title = layout.textOf(heading);
    const table = closestAround(elementOf(run), tableSelector);
    if (table && !tables.has(table)) tables.set(table, title);
  }
  let before: TableGrid | undefined;
  const found = [...tables].map(([table, above]) => {
    const grid = layout.grid(table);
    const head = before && isHeadOf(before, grid) ? before : undefined;
    before = grid;
    return {
      rows: [...headedRows(grid, head, layout), ...turnedRows(grid, layout)],
      columns: columnsOf(grid, layout),
      title: titleOf(table, above),
    };
  });
  return [...found, ...rowsOfBoxes(layout)];
}

function columnsOf({ cells: [head = [], ...others] }: TableGrid, layout: Layout): string[] {
  const isTurned = others.length > 0 && others.every(([first]) => first?.matches('th,[role=rowheader]'));
  return isTurned ? head.slice(1).flatMap((cell) => (cell ? [layout.labelOf(cell)] : [])) : [];
}

function titleOf(table: Element, above: string): string {
  const list = closestAround(parentOf(table) ?? table, 'dd')?.previousElementSibling;
  return [
    (table as HTMLTableElement).caption?.textContent,
    table.getAttribute('aria-label'),
    list?.textContent,
    above,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Grids that scroll under their header keep it in a table of its own. */
function isHeadOf(head: TableGrid, body: TableGrid): boolean {
  return (
    head.named.length > 0 &&
    head.named.every(Boolean) &&
    !body.named.some(Boolean) &&
    head.width === body.width
  );
}

function headedRows(grid: TableGrid, head: TableGrid | undefined, layout: Layout): HeadedRow[] {
  const rows: HeadedRow[] = [];
  for (const [r, cells] of grid.cells.slice(0, mostRows).entries()) {
    if (grid.named[r] || isOneCell(cells)) continue;
    const naming = namingRows(grid, r).at(-1);
    const headers = naming === undefined ? head?.cells.at(-1) : grid.cells[naming];
    const row = rowFrom(cells, (column) => headers?.[column], layout);
    if (row.size > 0) rows.push(row);
  }
  return rows;
}

/** "No records to display", over all columns. */
function isOneCell(cells: readonly (Element | undefined)[]): boolean {
  return cells.length > 1 && new Set(cells).size === 1;
}

/** A table whose first column names its rows: each other column is what others have as a row. */
function turnedRows({ cells, width }: TableGrid, layout: Layout): HeadedRow[] {
  const heads = cells.slice(0, mostRows).map((row) => row[0]);
  const isTurned =
    width > 2 &&
    heads.slice(1).every((head) => head?.matches('th,[role=rowheader]')) &&
    cells.slice(1).every(([, ...values]) => values.every((value) => !value?.matches('th')));
  if (!isTurned || heads.length < 2) return [];
  return Array.from({ length: width - 1 }, (_, i) =>
    rowFrom(
      cells.map((row) => (row[i + 1]?.matches('th') ? undefined : row[i + 1])),
      (r) => heads[r],
      layout,
    ),
  );
}

function rowFrom(
  cells: readonly (Element | undefined)[],
  headerAt: (at: number) => Element | undefined,
  layout: Layout,
): HeadedRow {
  const row = new Map<string, string>();
  for (const [at, cell] of cells.entries()) {
    if (!cell || !layout.sight.shows(cell)) continue;
    const header = headerAt(at);
    const label = (header && layout.labelOf(header)) || (cell.getAttribute('data-label') ?? '');
    if (label !== '') row.set(label, layout.textOf(cell));
  }
  return row;
}
