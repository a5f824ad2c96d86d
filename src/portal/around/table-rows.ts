import { closestAround } from '../tree/composed-tree';
import { elementOf } from '../texts/run-places';
import { namingRows, tableSelector } from '../naming/table-grid';
import type { Layout } from './layout';

/** The texts of one row of a table, by the header of their column. */
export type HeadedRow = ReadonlyMap<string, string>;

export interface HeadedTable {
  rows: HeadedRow[];
  /** The caption, the spoken name, or the heading above the table; empty when there is none. */
  title: string;
}

const headings = 'h1,h2,h3,h4,h5,h6,[role=heading],legend';
const mostRows = 200;

/** Every table on the page whose columns have headers, top to bottom. */
export function rowsOf(layout: Layout): HeadedTable[] {
  const tables = new Map<Element, string>();
  let title = '';
  for (const run of layout.seen()) {
    const heading = closestAround(elementOf(run), headings);
    if (heading) title = layout.textOf(heading);
    const table = closestAround(elementOf(run), tableSelector);
    if (table && !tables.has(table)) tables.set(table, title);
  }
  return [...tables].map(([table, above]) => ({
    rows: headedRows(table, layout),
    title: [(table as HTMLTableElement).caption?.textContent, table.getAttribute('aria-label'), above]
      .filter(Boolean)
      .join(' '),
  }));
}

function headedRows(table: Element, layout: Layout): HeadedRow[] {
  const grid = layout.grid(table);
  const rows: HeadedRow[] = [];
  for (const [r, cells] of grid.cells.slice(0, mostRows).entries()) {
    const naming = namingRows(grid, r).at(-1);
    if (grid.named[r]) continue;
    const row = new Map<string, string>();
    for (const [column, cell] of cells.entries()) {
      if (!cell || !layout.sight.shows(cell)) continue;
      const header = naming === undefined ? undefined : grid.cells[naming]?.[column];
      const label = (header && layout.labelOf(header)) || (cell.getAttribute('data-label') ?? '');
      if (label !== '') row.set(label, layout.textOf(cell));
    }
    if (row.size > 0) rows.push(row);
  }
  return rows;
}
