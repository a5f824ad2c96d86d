import type { AddressBarAnswer } from '../browser/address-bar';
import { logError } from '../browser/log';
import { openTickets } from '../browser/tabs';
import { findTickets } from '../domain/find-tickets';
import { ticketNumbers, type IssueFile } from '../domain/issue';
import { readIssueMarks } from '../storage/issue-marks';
import { getIssue } from '../storage/issues';
import type { Store } from '../storage/opening';
import { unlockedStore } from './unlocked-store';
import { addressBarWords as words } from './words';

/** As many as fit under an address bar. */
const shown = 6;

/** What is offered while a case or ticket number is typed after the keyword. Locked tickets are said to be, and nothing else. */
export async function suggestTickets(text: string): Promise<AddressBarAnswer> {
  try {
    const store = await unlockedStore();
    if (store === 'locked') return { first: words.locked, lines: [] };
    if (store === undefined) return { first: words.failed, lines: [] };
    const ids = await find(store, text);
    const files = await Promise.all(ids.slice(0, shown).map((id) => getIssue(store, id)));
    const lines = files.flatMap((file) => (file.ok ? [lineOf(file.value)] : []));
    return { first: words.first(text, ids.length), lines };
  } catch (error) {
    logError('tickets-not-found', error);
    return { first: words.failed, lines: [] };
  }
}

/** Opens a tab on what was typed: the ticket, a list when there are several, all tickets when there is none. */
export function openFound(text: string): void {
  unlockedStore()
    .then((store) => (typeof store === 'object' ? find(store, text) : []))
    // Ids are random: what was typed stands in no address.
    .then((ids) => openTickets(ids))
    .catch((error: unknown) => logError('tickets-not-opened', error));
}

async function find(store: Store, text: string): Promise<string[]> {
  const marks = await readIssueMarks(store);
  return marks.ok ? findTickets(marks.value, text) : [];
}

function lineOf({ issue, calls }: IssueFile): AddressBarAnswer['lines'][number] {
  const numbers = ticketNumbers(calls);
  const { caseNumber } = issue.packet;
  return {
    text: [caseNumber, numbers.at(-1)].filter(Boolean).join(' ') || issue.id,
    words: words.line(caseNumber, numbers, issue.closedAt === undefined),
  };
}
