import type { Call } from './call';
import type { Issue } from './issue';

/** One issue as it is looked through: the words in it, in one form. */
export interface Searchable {
  id: string;
  /** Lower case, no accents; numbers also without the spaces and dashes they were written with. */
  text: string;
}

/** What of an issue is looked through: what tells one from another. Notes are long, and are read in the issue itself. */
export interface SearchedParts {
  issue: Pick<Issue, 'id'> & {
    solvedBy?: string | undefined;
    packet: Pick<
      Issue['packet'],
      'caseNumber' | 'applicationNumber' | 'members' | 'system' | 'screen' | 'error'
    >;
  };
  calls: readonly Pick<Call, 'ticketNumber' | 'representative'>[];
}

/** An issue in the form it is looked through. */
export function searchable({ issue, calls }: SearchedParts): Searchable {
  const { caseNumber, applicationNumber, members, system, screen, error } = issue.packet;
  const numbers = [caseNumber, applicationNumber, ...calls.map((call) => call.ticketNumber)];
  const words = [
    members,
    screen,
    error,
    system,
    issue.solvedBy ?? '',
    ...calls.map((call) => call.representative),
  ];
  const bare = numbers.map(withoutGaps).filter((number, at) => number !== numbers[at]);
  return { id: issue.id, text: inOneForm([...numbers, ...bare, ...words].filter(Boolean).join('\n')) };
}

/** What the agent typed, as the words that all have to be in an issue; empty when nothing was typed. */
export function searchWords(typed: string): string[] {
  const form = inOneForm(typed).trim();
  // A number written in groups is one word, not three.
  const whole = /^[\d\s-]+$/.test(form) ? withoutGaps(form) : form;
  return whole.split(/\s+/).filter(Boolean);
}

/** The ids of the first `most` issues that have all the words in them, in the order they came in. */
export function findIssues(issues: readonly Searchable[], words: readonly string[], most: number): string[] {
  const found: string[] = [];
  for (const { id, text } of issues) {
    if (!words.every((word) => text.includes(word))) continue;
    found.push(id);
    if (found.length === most) break;
  }
  return found;
}

function inOneForm(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function withoutGaps(number: string): string {
  return number.replace(/[\s-]/g, '');
}
