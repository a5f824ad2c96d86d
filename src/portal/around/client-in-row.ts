import { closestAround } from '../tree/composed-tree';
import { elementOf } from '../texts/run-places';
import type { Run } from '../texts/runs';
import { cellSelector, namingRows, tableAround } from '../naming/table-grid';
import type { Layout } from './layout';
import { personIn } from './names';

/** Headers over the names of those whose row it is, the surest first. */
const clientColumns = [
  /^(?:client|customer|primary(?: applicant| contact| member)?|head of household|household|cliente)s?(?: name)?$/i,
  /^(?:(?:full )?name|applicant(?: name)?|member(?: name)?|case name|nombre(?: completo)?|solicitante)$/i,
];

/** The client whose row of a table a number stands in, as the page writes the name; undefined where no column says so. */
export function clientInRow(run: Run, layout: Layout): string | undefined {
  const cell = closestAround(elementOf(run), cellSelector);
  const table = cell && tableAround(cell);
  const grid = table ? layout.grid(table) : undefined;
  const place = cell ? grid?.places.get(cell) : undefined;
  if (!grid || !place) return undefined;
  const names = grid.cells[namingRows(grid, place.row).at(-1) ?? -1] ?? [];
  const row = grid.cells[place.row] ?? [];
  for (const column of clientColumns) {
    const at = names.findIndex((name) => name && column.test(layout.labelOf(name)));
    const client = at < 0 ? undefined : row[at];
    const name = client && client !== cell ? personIn(layout.textOf(client), true) : undefined;
    if (name) return name;
  }
  return undefined;
}
