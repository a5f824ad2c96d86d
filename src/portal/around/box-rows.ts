import { parentOf } from '../tree/composed-tree';
import { elementOf } from '../texts/run-places';
import type { Layout } from './layout';
import type { HeadedTable } from './table-rows';

const mostBoxes = 40;
/** What a column of people or of plans is headed. */
const headsColumn =
  /^(?:(?:household |covered )?members?(?: name)?|(?:full )?name|person|applicant|plan(?: name)?|health plan|nombre|miembro)$/i;

/** Tables that are made of boxes: rows of one make under a first one that names the columns. */
export function rowsOfBoxes(layout: Layout): HeadedTable[] {
  const tables: HeadedTable[] = [];
  const looked = new Set<Element>();
  for (const run of layout.seen()) {
    if (!headsColumn.test(run.text) || looked.size >= mostBoxes) continue;
    const row = rowAround(elementOf(run));
    const table = row && parentOf(row);
    if (!row || !table || looked.has(table) || table.matches('tr,table,tbody,thead,dl,[role=row]')) continue;
    looked.add(table);
    const rows = [...table.children].filter((child) => child.childElementCount === row.childElementCount);
    if (rows[0] !== row || rows.length < 2 || rows.length !== table.childElementCount) continue;
    const labels = [...row.children].map((cell) => layout.labelOf(cell));
    if (labels.some((label) => /\d{2}|:$/.test(label) || label.length > 40)) continue;
    tables.push({ title: '', columns: [], rows: rows.slice(1).map((one) => cellsOf(one, labels, layout)) });
  }
  return tables;
}

/** The box whose parts, one of them around an element, stand side by side. */
function rowAround(element: Element): Element | undefined {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 4; steps += 1) {
    const parent: Element | null = parentOf(at);
    if (parent && parent.childElementCount > 1) return parent;
    at = parent;
  }
  return undefined;
}

function cellsOf(row: Element, labels: readonly string[], layout: Layout): Map<string, string> {
  return new Map(labels.map((label, i) => [label, row.children[i] ? layout.textOf(row.children[i]) : '']));
}
