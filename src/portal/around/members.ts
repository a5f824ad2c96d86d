import type { FoundValue } from '../../domain/page-reading';
import { closestAround } from '../tree/composed-tree';
import { elementOf, textOf } from '../texts/run-places';
import type { Run } from '../texts/runs';
import { tableSelector } from '../naming/table-grid';
import type { Layout } from './layout';
import { isPlan, personIn } from './names';
import { namingOf } from './naming';
import { rowsOf, type HeadedRow } from './table-rows';

const household =
  /household|members?\b|famil(?:y|ia)|people (?:in|on|who)|who(?:['’]s| is| are| needs) (?:applying|covered|coverage|enrolled)|applicants|(?:covered|enrolled|insured) (?:people|persons|individuals)|hogar|miembros|(?:personas|familiares) (?:cubiert|inscrit)|qui[eé]n(?:es)? (?:est[aá]|solicita)/i;
const memberColumn =
  /^(?:(?:household |family |covered )?members?(?: name)?|applicants?(?: name)?|individuals?(?: name)?|person(?: name)?|miembros?(?: del hogar)?)$/i;
const nameColumn = /^(?:(?:full |person'?s? )?name|nombre(?: completo)?)$/i;
/** Columns that only a list of people has. */
const aboutPeople =
  /^(?:relationship.*|dob|date of birth|birth ?date|age|sex|gender|individual id|applying.*|role|parentesco|fecha de nacimiento|edad)$/i;
/** A list with a case in each row is a list of clients, not of one household. */
const aboutCases = /\b(?:case|application|caso|solicitud)\b.*(?:#|number|no\.|id|n[uú]mero)|\bcase ?#/i;
const memberLabel =
  /^(?:primary applicant|head of household|(?:household |family )?member(?: name)?(?: \d\d?)?|applicant(?: name)?|covered (?:person|individual)|spouse|husband|wife|domestic partner|dependents?(?: \d\d?)?|child(?: \d\d?)?|tax (?:filer|dependents?)|solicitante(?: principal)?|c[oó]nyuge|dependientes?|hij[oa])$/i;
/** A label for several names in one line or one list. */
const membersLabel =
  /^(?:(?:household|family|covered|enrolled|insured|other)? ?members?(?: \(?s\)?)?(?: (?:covered|enrolled|applying|affected))?|(?:covered|enrolled|insured|household) (?:people|persons|individuals)|people covered|applicants|who(?:['’]s| is| are) (?:applying|covered|enrolled)\??|miembros(?: del hogar| cubiertos)?|personas cubiertas|solicitantes)$/i;
/** Screens that show one household: a card with a person's name there is one of its members. */
const householdScreens =
  /eligib|elegib|household|hogar|coverage|cobertura|enrollment (?:summary|in|details)|income|ingresos|expenses|relationships|tax filing|benefits|beneficios|signature|prescreening|health(?:care)?\b/i;
const cards = 'li,[role=listitem],article,[class*=card],[class*=tile]';
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary';

/** The members of the household named on a page, in the order they stand, each once. */
export function membersOn(layout: Layout): FoundValue[] {
  const found = new Map<string, FoundValue>();
  for (const { value, label } of [
    ...inTables(layout),
    ...underHeadings(layout),
    ...byLabel(layout),
    ...inTabs(layout),
  ]) {
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
    const heading = closestAround(elementOf(run), headings) ?? boldHeading(run);
    if (heading) {
      const level = levelOf(heading);
      const name = personIn(run.text);
      const isCard = closestAround(heading, cards) !== null;
      if (title && name && !isPlan(name) && (level > title.level || (level === title.level && isCard)))
        yield { value: name, label: title.text };
      else if (isHouseholds(run.text, level) && run.text.length < 80) title = { text: run.text, level };
      else if (!title || level <= title.level) title = undefined;
      continue;
    }
    const name = title ? listed(run, entries) : undefined;
    if (title && name && !isPlan(name)) yield { value: name, label: title.text };
  }
}

function isHouseholds(text: string, level: number): boolean {
  return household.test(text) || (level === 1 && householdScreens.test(text));
}

/** A line of its own in bold letters, over a list. */
function boldHeading(run: Run): Element | null {
  if (!household.test(run.text)) return null;
  const bold = closestAround(elementOf(run), 'b,strong');
  return bold?.parentElement?.textContent.trim() === textOf(run) ? bold : null;
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

/** "Primary Applicant: Jane Doe", "Covered members: Jane Doe and Joe Doe". */
function* byLabel(layout: Layout): Generator<FoundValue> {
  for (const run of layout.seen()) {
    const text = textOf(run);
    const [, before = '', after = ''] = /^([^:]{3,40}):\s*(.+)$/.exec(text) ?? [];
    const inLine = before !== '' && (memberLabel.test(before) || membersLabel.test(before));
    const names = inLine ? namesIn(after) : before === '' && /^\p{Lu}/u.test(text) ? namesIn(text) : [];
    if (names.length === 0) continue;
    const label = inLine ? before : (namingOf(run, layout)?.label ?? '');
    if (memberLabel.test(label) || membersLabel.test(label))
      for (const value of names) yield { value, label };
  }
}

/** One name, or several with commas and an "and" between them; none if any part is no name. */
function namesIn(text: string): string[] {
  const parts = text.split(/\s*[,;]\s+(?:and |y )?|\s+(?:and|y|&)\s+/u);
  const names = parts.map((part) => personIn(part));
  const isList = parts.length > 1 && parts.every((part) => /\p{L} \p{L}/u.test(part));
  if (isList && names.every((name) => name !== undefined)) return names;
  const whole = personIn(text);
  return whole ? [whole] : [];
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

function levelOf(heading: Element): number {
  return Number(/^h(\d)$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level') ?? 6);
}
