import type { EnrollmentLine } from '../../domain/page-reading';
import { closestAround, isInside } from '../tree/composed-tree';
import { elementOf, meetingOf, textOf } from '../texts/run-places';
import type { Run } from '../texts/runs';
import { datesShape, partNamed, stateWords, type Part } from './enrollment-labels';
import type { Layout } from './layout';
import { plainEnrollment } from './enrollment-plain';
import { isPlan, personIn } from './names';
import { namingOf } from './naming';
import { rowsOf, type HeadedRow } from './table-rows';

/** How many texts after a plan can still be about it. */
const reach = 14;
/** A badge with no label belongs to a plan so few texts before it. */
const soon = 8;
const nothing =
  /^(?:none|n\/?a|not (?:enrolled|applicable|selected)|ninguno|no (?:records?|data|results?|plans?)\b.*|[-–—\s]*)$/i;
const cards = 'li,[role=listitem],article,[class*=card i],[class*=tile i],[class*=paper i]';
const titles = 'h2,h3,h4,h5,h6,[role=heading],[class*=title i],strong,b';

/** The enrollment lines a page shows, as it writes them, each once. */
export function enrollmentOn(layout: Layout): EnrollmentLine[] {
  const labelled = [...inTables(layout), ...inLabels(layout)];
  // What has labels is told by them; else the same plan would be there twice.
  const lines = labelled.length > 0 ? labelled : plainEnrollment(layout);
  const known = new Map(lines.map((line) => [JSON.stringify(Object.entries(line).sort()), line]));
  return [...known.values()].slice(0, 40);
}

function inTables(layout: Layout): EnrollmentLine[] {
  const rows = rowsOf(layout)
    .flatMap((table) => table.rows)
    .filter((row) => ![...row.keys()].some((header) => /quote/i.test(header)));
  return rows.map(lineOf).filter((line) => line !== undefined);
}

/** A row with a plan and its days or its state: with its issuer alone it may be a quote, or one of those to choose from. */
function lineOf(row: HeadedRow): EnrollmentLine | undefined {
  let line: Partial<EnrollmentLine> = {};
  for (const [label, text] of row) line = withPart(line, partNamed(label), text);
  return line.plan && (line.from ?? line.to ?? line.status) ? { ...line, plan: line.plan } : undefined;
}

/** Cards and lists: a plan with its label, or as the title of its card, and what is labelled soon after it. */
function inLabels(layout: Layout): EnrollmentLine[] {
  const lines: EnrollmentLine[] = [];
  let current: EnrollmentLine | undefined;
  let left = 0;
  let card: Element | null = null;
  for (const run of layout.seen()) {
    left -= 1;
    if (partNamed(run.text)) continue;
    const { label, text, inColumn } = labelled(textOf(run)) ?? labelAround(run, layout);
    const part = inColumn ? undefined : partNamed(label);
    if (part === 'plan' && text.length <= 200) {
      if (nothing.test(text)) current = undefined;
      else lines.push((current = { plan: text }));
      left = reach;
      continue;
    }
    if (!part) {
      if (current && left > reach - soon && stateWords.test(run.text)) current.status ??= textOf(run);
      continue;
    }
    const titled = part === 'issuer' ? titledCard(run, layout) : undefined;
    if (titled && titled.card !== card && (left <= 0 || card)) {
      lines.push((current = { plan: titled.title }));
      card = titled.card;
      left = reach;
    }
    if (current && left > 0) Object.assign(current, withPart({ ...current }, part, text));
  }
  return lines.filter((line) => Object.keys(line).length > 1);
}

/** The nearest card around that has a title, if that is nobody's name. */
function titledCard(run: Run, layout: Layout): { card: Element; title: string } | undefined {
  for (let at = closestAround(elementOf(run), cards); at; at = at.parentElement?.closest(cards) ?? null) {
    const title = [...at.querySelectorAll(titles)].find((element) => layout.sight.shows(element));
    const text = title ? layout.textOf(title) : '';
    if (text === '') continue;
    const isPerson = personIn(text) !== undefined && !isPlan(text);
    return isPerson || text.length > 200 || partNamed(text) ? undefined : { card: at, title: text };
  }
  return titledBox(run, layout);
}

/** A box that begins with a heading, whatever it is called. */
function titledBox(run: Run, layout: Layout): { card: Element; title: string } | undefined {
  let at = elementOf(run).parentElement;
  for (let steps = 0; at && steps < 3; steps += 1, at = at.parentElement) {
    const first = at.firstElementChild;
    if (!first?.matches('h2,h3,h4,h5,h6') || !layout.sight.shows(first)) continue;
    const title = layout.textOf(first);
    return isPlan(title) && title.length < 100 && !partNamed(title) ? { card: at, title } : undefined;
  }
  return undefined;
}

interface Labelled {
  label: string;
  text: string;
  inColumn: boolean;
}

function labelAround(run: Run, layout: Layout): Labelled {
  const text = textOf(run);
  const behind = text.length <= 200 ? labelBehind(run, layout) : undefined;
  const naming = behind !== undefined || text.length > 200 ? undefined : namingOf(run, layout);
  return { label: behind ?? naming?.label ?? '', text, inColumn: naming?.relation === 'column' };
}

/** In a box of two lines the second can be the label of the first. */
function labelBehind(run: Run, { runs }: Layout): string | undefined {
  const next = runs.beside(run, 1);
  if (!next || next.control || !partNamed(next.text)) return undefined;
  const box = meetingOf(run, next);
  const beside = [runs.beside(run, -1), runs.beside(next, 1)];
  const isAlone = beside.every((other) => !other || !box || !isInside(elementOf(other), box));
  return box && isAlone ? next.text : undefined;
}

function labelled(text: string): Labelled | undefined {
  const [, label, value] =
    /^([^:]{3,40}):\s*(.{1,200})$/.exec(text) ??
    /^((?:coverage|enrollment|plan) (?:dates|period)) (\d.{1,60})$/i.exec(text) ??
    [];
  return label && value && partNamed(label) ? { label, text: value, inColumn: false } : undefined;
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
    if (!datesShape.test(value)) return line;
    const [from = '', to = ''] = value.split(/ (?:[-–—]|to|through|a) /);
    return { ...line, ...(from && { from: from.slice(0, 60) }), ...(to && { to: to.slice(0, 60) }) };
  }
  if (line[part] !== undefined || value.length > (part === 'plan' || part === 'issuer' ? 200 : 60))
    return line;
  return { ...line, [part]: value };
}
