import type { FoundValue } from '../../domain/page-reading';
import { household } from './household-words';
import type { Layout } from './layout';
import { headingClient, labelledMembers, membersInFields } from './members-labelled';
import { listedMembers } from './members-listed';
import { toldMembers } from './members-told';
import { personIn } from './names';
import { rowsOf, type HeadedRow } from './table-rows';

const memberColumn =
  /^(?:(?:household |family |covered )?members?(?: name)?|applicants?(?: name)?|individuals?(?: name)?|person(?: name)?|miembros?(?: del hogar)?)$/i;
const nameColumn = /^(?:(?:full |person'?s? )?name|nombre(?: completo)?)$/i;
/** Columns that only a list of people has. */
const aboutPeople =
  /^(?:relationship.*|dob|date of birth|birth ?date|age|sex|gender|individual id|applying.*|role|parentesco|fecha de nacimiento|edad)$/i;
/** A list with a case in each row is a list of clients, not of one household. */
const aboutCases = /\b(?:case|application|caso|solicitud)\b.*(?:#|number|no\.|id|n[uú]mero)|\bcase ?#/i;

/** The members of the household named on a page, in the order they stand within each way to find them, each once. */
export function membersOn(layout: Layout): FoundValue[] {
  const found = new Map<string, FoundValue>();
  for (const { value, label } of [
    ...inTables(layout),
    ...listedMembers(layout),
    ...labelledMembers(layout),
    ...inTabs(layout),
    ...membersInFields(layout),
    ...headingClient(layout),
    ...toldMembers(layout),
  ]) {
    if (!found.has(value.toLowerCase())) found.set(value.toLowerCase(), { value, label });
  }
  return [...found.values()].slice(0, 60);
}

function* inTables(layout: Layout): Generator<FoundValue> {
  for (const { rows, columns, title } of rowsOf(layout)) {
    const headers = [...(rows[0]?.keys() ?? [])];
    if (headers.some((header) => aboutCases.test(header))) continue;
    const sure = headers.some((header) => aboutPeople.test(header)) || household.test(title);
    for (const row of rows) yield* memberIn(row, sure);
    for (const column of household.test(title) ? columns : []) {
      const value = personIn(column);
      if (value) yield { value, label: title };
    }
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

/** A tab for each of them. */
function* inTabs({ document, runs }: Layout): Generator<FoundValue> {
  for (const tabs of document.querySelectorAll('[role=tablist][aria-label]')) {
    const label = tabs.getAttribute('aria-label') ?? '';
    if (!household.test(label) || !runs.sight.shows(tabs)) continue;
    for (const tab of tabs.querySelectorAll('[role=tab]')) {
      const value = personIn(tab.textContent.trim());
      if (value) yield { value, label };
    }
  }
}
