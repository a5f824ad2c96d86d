import type { EnrollmentLine } from '../../domain/page-reading';
import type { Layout } from './layout';
import { namingOf } from './naming';
import { rowsOf, type HeadedRow } from './table-rows';

type Part = keyof EnrollmentLine | 'dates';

/** What the label of each part can say. The premium and the policy's number are not among them: PSL does not ask. */
const labels: readonly { part: Part; says: RegExp }[] = [
  {
    part: 'plan',
    says: /^(?:(?:current |selected |enrolled |health |medical |dental |vision |insurance )*plan(?: name| selected)?|plan de salud)$/i,
  },
  {
    part: 'issuer',
    says: /^(?:(?:plan |insurance )?(?:issuer|carrier|insurer)(?: name)?|insurance company|mco|managed care organization|aseguradora)$/i,
  },
  {
    part: 'from',
    says: /^(?:(?:coverage|plan|policy|enrollment)? ?(?:effective|start|begin)(?: date)?|effective from|fecha de inicio)$/i,
  },
  {
    part: 'to',
    says: /^(?:(?:coverage|plan|policy|enrollment)? ?(?:end|termination|term)(?: date)?|effective to|fecha de fin)$/i,
  },
  { part: 'dates', says: /^(?:coverage|enrollment|effective|plan) (?:dates|period)$/i },
  { part: 'status', says: /^(?:(?:enrollment|plan|coverage|policy) )?(?:status|estado)$/i },
];

/** How many texts after a plan can still be about it. */
const reach = 14;
const nothing = /^(?:none|n\/?a|not (?:enrolled|applicable|selected)|ninguno|[-–—\s]*)$/i;

/** The enrollment lines a page shows, as it writes them, each once. */
export function enrollmentOn(layout: Layout): EnrollmentLine[] {
  const lines = [...inTables(layout), ...inLabels(layout)];
  const known = new Map(lines.map((line) => [JSON.stringify(Object.entries(line).sort()), line]));
  return [...known.values()].slice(0, 40);
}

function inTables(layout: Layout): EnrollmentLine[] {
  const rows = rowsOf(layout).flatMap((table) => table.rows);
  return rows.map(lineOf).filter((line) => line !== undefined);
}

/** A row with a plan and something else that is said of an enrollment. */
function lineOf(row: HeadedRow): EnrollmentLine | undefined {
  let line: Partial<EnrollmentLine> = {};
  for (const [label, text] of row) line = withPart(line, partNamed(label), text);
  return line.plan && Object.keys(line).length > 1 ? { ...line, plan: line.plan } : undefined;
}

/** Cards and lists: a plan with its label, and what is labelled soon after it. */
function inLabels(layout: Layout): EnrollmentLine[] {
  const lines: EnrollmentLine[] = [];
  let current: EnrollmentLine | undefined;
  let left = 0;
  for (const run of layout.seen()) {
    left -= 1;
    const { label, text, inColumn } = labelled(run.text) ?? around(run, layout);
    const part = inColumn ? undefined : partNamed(label);
    if (part === 'plan' && text.length <= 200) {
      if (nothing.test(text)) current = undefined;
      else lines.push((current = { plan: text }));
      left = reach;
    } else if (part && current && left > 0) Object.assign(current, withPart({ ...current }, part, text));
  }
  return lines.filter((line) => Object.keys(line).length > 1);

  function around(run: Parameters<typeof namingOf>[0], page: Layout) {
    const naming = run.text.length <= 200 ? namingOf(run, page) : undefined;
    return { label: naming?.label ?? '', text: run.text, inColumn: naming?.relation === 'column' };
  }
}

function labelled(text: string): { label: string; text: string; inColumn: boolean } | undefined {
  const [, label, value] = /^([^:]{3,40}):\s*(.{1,200})$/.exec(text.replaceAll('\uE000', '')) ?? [];
  return label && value && partNamed(label) ? { label, text: value, inColumn: false } : undefined;
}

function partNamed(label: string): Part | undefined {
  return labels.find(({ says }) => says.test(label.trim()))?.part;
}

/** The first text of each part stays: a second status is somebody else's. */
function withPart(
  line: Partial<EnrollmentLine>,
  part: Part | undefined,
  text: string,
): Partial<EnrollmentLine> {
  const value = text.replaceAll('\uE000', '').trim();
  if (!part || nothing.test(value)) return line;
  if (part === 'dates') {
    const [from = '', to = ''] = value.split(/ (?:[-–—]|to|through|a) /);
    return { ...line, ...(from && { from: from.slice(0, 60) }), ...(to && { to: to.slice(0, 60) }) };
  }
  if (line[part] !== undefined || value.length > (part === 'plan' || part === 'issuer' ? 200 : 60))
    return line;
  return { ...line, [part]: value };
}
