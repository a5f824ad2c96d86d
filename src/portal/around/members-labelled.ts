import type { FoundValue } from '../../domain/page-reading';
import { closestAround } from '../tree/composed-tree';
import { elementOf, textOf } from '../texts/run-places';
import type { Run } from '../texts/runs';
import { memberLabel, membersLabel, otherPeople } from './household-words';
import type { Layout } from './layout';
import { personIn } from './names';
import { namingOf } from './naming';

const headings = 'h1,h2,h3,h4,[role=heading]';
/** What stands right under a client's name. */
const caseLabel =
  /^(?:case|caso|application|solicitud)\b.{0,12}(?:#|number|no\b|id\b|n[uú]mero)|^(?:case|application) ?#|^(?:case|caso) \d/i;

/** "Primary Applicant: Jane Doe", "Covered members: Jane Doe and Joe Doe". */
export function* labelledMembers(layout: Layout): Generator<FoundValue> {
  let title = '';
  for (const run of layout.seen()) {
    const text = textOf(run);
    if (isInHeading(run)) title = text;
    const [, before = '', after = ''] = /^([^:]{3,40}):\s*(.+)$/.exec(text) ?? [];
    const inLine = isOfMembers(before, title);
    const names = inLine ? namesIn(after) : before === '' && /^\p{Lu}/u.test(text) ? namesIn(text) : [];
    if (names.length === 0) continue;
    const naming = inLine ? undefined : namingOf(run, layout);
    // A column of clients is a list of cases, and not a household.
    if (naming?.relation === 'column' && /client|^(?:full )?name$|nombre/i.test(naming.label)) continue;
    const label = inLine ? before : (naming?.label ?? '');
    if (isOfMembers(label, title)) for (const value of names) yield { value, label };
  }
}

/** "Name" alone is whose the heading says. */
function isOfMembers(label: string, title: string): boolean {
  if (/^(?:(?:full )?name|nombre(?: completo)?)$/i.test(label))
    return aboutClients.test(title) && !otherPeople.test(title);
  return memberLabel.test(label) || membersLabel.test(label);
}

const aboutClients =
  /\b(?:client|applicant|member|household|case|person \d|cliente|solicitante|miembro|caso)\b/i;

/** One name, or several with commas and an "and" between them; none if any part is no name. */
function namesIn(text: string): string[] {
  const parts = text.split(/\s*[,;]\s+(?:and |y )?|\s+(?:and|y|&)\s+/u);
  const names = parts.map((part) => personIn(part));
  const isList = parts.length > 1 && parts.every((part) => /\p{L} \p{L}/u.test(part));
  if (isList && names.every((name) => name !== undefined)) return names;
  const whole = personIn(text);
  return whole ? [whole] : [];
}

/** Fields for a first and a last name, one after the other: the people of an application. */
export function* membersInFields(layout: Layout): Generator<FoundValue> {
  let first = '';
  let title = '';
  for (const run of layout.seen()) {
    if (!run.control) {
      if (closestAround(elementOf(run), `${headings},legend`)) title = textOf(run);
      continue;
    }
    const label = namingOf(run, layout)?.label ?? '';
    if (/^(?:(?:applicant['’]?s? |client )?first name|primer nombre|nombre)$/i.test(label))
      first = textOf(run);
    else if (first !== '' && /^(?:(?:applicant['’]?s? |client )?last name|apellidos?)$/i.test(label)) {
      const name = otherPeople.test(title) ? undefined : personIn(`${first} ${textOf(run)}`);
      if (name) yield { value: name, label: 'First Name, Last Name' };
      first = '';
    }
  }
}

/** A heading that is somebody's name, with the number of a case right under it. */
export function* headingClient(layout: Layout): Generator<FoundValue> {
  const texts = layout.seen();
  for (const [i, run] of texts.entries()) {
    const name = isInHeading(run) ? personIn(run.text) : undefined;
    const below = texts.slice(i + 1, i + 4);
    if (name && below.some((next) => caseLabel.test(next.text)) && !below.some(isInHeading))
      yield { value: name, label: 'page heading' };
  }
}

function isInHeading(run: Run): boolean {
  return closestAround(elementOf(run), headings) !== null;
}
