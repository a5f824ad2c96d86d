import { closestAround, parentOf } from '../tree/composed-tree';

/** Where one cell stands in its table. */
export interface Place {
  row: number;
  column: number;
  width: number;
}

/** A table as rows and columns, spans resolved; of HTML or of roles. */
export interface TableGrid {
  /** Cells by row and column; a spanning cell stands in each place it covers. */
  cells: (Element | undefined)[][];
  places: Map<Element, Place>;
  /** Which rows only name columns; not always the first ones alone. */
  named: boolean[];
  /** For each row the nearest naming row above, itself included. */
  namedBy: number[];
  width: number;
}

const rowSelector = '[role=row]';
export const cellSelector = 'td,th,[role=cell],[role=gridcell],[role=rowheader],[role=columnheader]';
export const tableSelector = 'table,[role=table],[role=grid],[role=treegrid]';
const mostRows = 5000;

/**
 * The table a cell is part of. Grids that make one table of each row say that these are none, and that the box around
 * them is the grid.
 */
export function tableAround(cell: Element): Element | null {
  const table = closestAround(cell, tableSelector);
  if (!table?.matches('table[role=presentation],table[role=none]')) return table;
  const row = closestAround(cell, rowSelector);
  const grid = row && closestAround(table, '[role=table],[role=grid],[role=treegrid]');
  return grid && grid.querySelectorAll('[role=columnheader]').length > 0 ? grid : table;
}

/** Lays a table out. A cell that is `absent` leaves its place to the next one. */
export function gridOf(table: Element, absent: (cell: Element) => boolean): TableGrid {
  const native = table.localName === 'table';
  const rows: Element[] = native
    ? [...(table as HTMLTableElement).rows]
    : [...table.querySelectorAll(rowSelector)];
  const grid: TableGrid = { cells: [], places: new Map(), named: [], namedBy: [], width: 0 };
  for (const [r, row] of rows.slice(0, mostRows).entries()) {
    const cells = native ? [...(row as HTMLTableRowElement).cells] : [...row.querySelectorAll(cellSelector)];
    layRow(
      grid,
      r,
      cells.filter((cell) => !absent(cell)),
    );
  }
  // Most tables leave it to their tags.
  const hasRoles = table.querySelector('[role=columnheader]') !== null;
  grid.named = rows.slice(0, mostRows).map((row) => isHeaderRow(row, hasRoles));
  let nearest = -1;
  grid.namedBy = grid.named.map((named, row) => (named ? (nearest = row) : nearest));
  return grid;
}

/** The rows that name the columns of a row: the block of naming rows nearest above it. */
export function namingRows(grid: TableGrid, row: number): number[] {
  const bottom = grid.namedBy[Math.min(row, grid.namedBy.length - 1)] ?? -1;
  const rows: number[] = [];
  for (let r = bottom; r >= 0 && grid.named[r]; r -= 1) rows.unshift(r);
  return rows;
}

function layRow(grid: TableGrid, r: number, cells: Element[]): void {
  const row = (grid.cells[r] ??= []);
  let column = 0;
  for (const cell of cells) {
    // Most cells say nothing about themselves.
    const says = cell.hasAttributes();
    const numbered = says ? Number(cell.getAttribute('aria-colindex')) : 0;
    if (numbered > 0 && numbered < 1000) column = numbered - 1;
    while (row[column]) column += 1;
    const { colSpan = 1, rowSpan = 1 } = says ? (cell as Partial<HTMLTableCellElement>) : {};
    const width = Math.min(colSpan, 100);
    grid.places.set(cell, { row: r, column, width });
    for (let down = 0; down < Math.min(rowSpan || 1, 200); down += 1) {
      const line = (grid.cells[r + down] ??= []);
      for (let right = 0; right < width; right += 1) line[column + right] ??= cell;
    }
    column += width;
    grid.width = Math.max(grid.width, column);
  }
}

function isHeaderRow(row: Element, hasRoles: boolean): boolean {
  const isHead = parentOf(row)?.localName === 'thead';
  // Most rows name nothing, and their cells need not be gathered.
  if (!isHead && !hasRoles && !row.querySelector('th')) return false;
  const cells =
    row.localName === 'tr' ? [...row.children].filter(isCell) : [...row.querySelectorAll(cellSelector)];
  if (cells.length === 0) return false;
  if (isHead || (hasRoles && row.querySelector('[role=columnheader]'))) return true;
  const named = cells.filter((cell) => cell.localName === 'th' && cell.getAttribute('scope') !== 'row');
  return (
    cells.length > 1 &&
    named.length > 0 &&
    cells.every((cell) => named.includes(cell) || cell.textContent.trim() === '')
  );
}

function isCell(child: Element): boolean {
  return child.localName === 'td' || child.localName === 'th' || child.matches(cellSelector);
}
