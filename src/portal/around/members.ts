import type { FoundValue } from '../../domain/page-reading';
import { closestAround } from '../tree/composed-tree';
import { elementOf } from '../texts/run-places';
import type { Run } from '../texts/runs';
import { tableSelector } from '../naming/table-grid';
import type { Layout } from './layout';
import { personIn } from './names';
import { namingOf } from './naming';
import { rowsOf, type HeadedRow } from './table-rows';

const household =
  /household|members?\b|famil(?:y|ia)|people (?:in|on|who)|who (?:is|are|needs) (?:applying|covered|coverage)|applicants|covered (?:people|persons|individuals)|hogar|miembros/i;
const memberColumn =
  /^(?:(?:household |family |covered )?members?(?: name)?|applicants?(?: name)?|individuals?(?: name)?|person(?: name)?|miembros?(?: del hogar)?)$/i;
const nameColumn = /^(?:(?:full |person'?s? )?name|nombre(?: completo)?)$/i;
/** Columns that only a list of people has. */
const aboutPeople =
  /^(?:relationship.*|dob|date of birth|birth ?date|age|sex|gender|individual id|applying.*|role|parentesco|fecha de nacimiento|edad)$/i;
/** A list with a case in each row is a list of clients, not of one household. */
const aboutCases = /\b(?:case|application|caso|solicitud)\b.*(?:#|number|no\.|id|n[uú]mero)|\bcase ?#/i;
const memberLabel =
  /^(?:primary applicant|head of household|(?:household |family )?member(?: name)?(?: \d\d?)?|applicant(?: name)?|covered (?:person|individual)|solicitante(?: principal)?)$/i;
const cards = 'li,[role=listitem],article,[class*=card],[class*=tile]';
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary';

/** The members of the household named on a page, in the order they stand, each once. */
export function membersOn(layout: Layout): FoundValue[] {
  const found = new Map<string, FoundValue>();
  for (const { value, label } of [...inTables(layout), ...underHeadings(layout), ...byLabel(layout)]) {
    if (!found.has(value.toLowerCase())) found.set(value.toLowerCase(), { value, label });
  }
  return [...found.values()].slice(0, 60);
}

function* inTables(layout: Layout): Generator<FoundValue> {
  for (const { rows, title } of rowsOf(layout)) {
    const headers = [...(rows[0]?.keys() ?? [])];
    if (headers.some((header) => aboutCases.test(header))) continue;
    const sure = headers.some((header) => aboutPeople.test(header)) || household.test(title);
    for (const row of rows) yield* memberIn(row, sure);
  }
}

function* memberIn(row: HeadedRow, sure: boolean): Generator<FoundValue> {
  const first = row.get('First Name');
  const last = row.get('Last Name');
  const whole = first && last && sure ? personIn(`${first} ${last}`) : undefined;
  if (whole) yield { value: whole, label: 'First Name, Last Name' };
  for (const [label, text] of row) {
    const named = memberColumn.test(label) || (sure && nameColumn.test(label));
    const name = named ? personIn(text, true) : undefined;
    if (name) yield { value: name, label };
  }
}

/** Lists and cards under "Household members", until the next heading that is nobody's name. */
function* underHeadings(layout: Layout): Generator<FoundValue> {
  let title: { text: string; level: number } | undefined;
  const entries = new Set<Element>();
  for (const run of layout.seen()) {
    const heading = closestAround(elementOf(run), headings);
    if (heading) {
      const level = levelOf(heading);
      const name = personIn(run.text);
      const isCard = closestAround(heading, cards) !== null;
      if (title && name && (level > title.level || (level === title.level && isCard)))
        yield { value: name, label: title.text };
      else if (household.test(run.text) && run.text.length < 80) title = { text: run.text, level };
      else if (!title || level <= title.level) title = undefined;
      continue;
    }
    const name = title ? listed(run, entries) : undefined;
    if (title && name) yield { value: name, label: title.text };
  }
}

/** The first text of a list entry or a card. */
function listed(run: Run, entries: Set<Element>): string | undefined {
  const element = elementOf(run);
  const entry = closestAround(element, cards);
  if (!entry || entries.has(entry) || closestAround(element, `${tableSelector},nav,button,[role=button]`))
    return undefined;
  entries.add(entry);
  return personIn(run.text);
}

/** "Primary Applicant: Jane Doe". */
function* byLabel(layout: Layout): Generator<FoundValue> {
  for (const run of layout.seen()) {
    const [, label = '', after = ''] = /^([^:]{3,40}):\s*(.+)$/.exec(run.text) ?? [];
    const said = memberLabel.test(label) ? personIn(after) : undefined;
    if (said) yield { value: said, label };
    else if (personIn(run.text)) {
      const naming = namingOf(run, layout);
      const value = naming && memberLabel.test(naming.label) ? personIn(run.text) : undefined;
      if (naming && value) yield { value, label: naming.label };
    }
  }
}

function levelOf(heading: Element): number {
  return Number(/^h(\d)$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level') ?? 6);
}
