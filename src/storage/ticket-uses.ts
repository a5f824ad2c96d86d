import type { IssueFile } from '../domain/issue';
import { ticketKey } from '../domain/ticket-number';
import { succeed, type Outcome } from './failure';
import { readIssueMarks } from './issue-marks';
import { getIssue } from './issues';
import type { Store } from './opening';

/** Where a ticket number was used: the issue, its case, and when. */
export interface TicketUse {
  issueId: string;
  callId: string;
  caseNumber: string;
  ticketNumber: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** The uses of one ticket number, however it is spelled. `stillWanted` is asked between pieces. */
export async function usesOfNumber(
  store: Store,
  ticketNumber: string,
  stillWanted: () => boolean,
): Promise<Outcome<TicketUse[]>> {
  const key = ticketKey(ticketNumber);
  const marks = await readIssueMarks(store, stillWanted);
  if (!marks.ok) return marks;
  if (key === '' || !stillWanted()) return succeed([]);
  const ids = marks.value.filter(({ tickets }) => tickets.includes(key)).map(({ id }) => id);
  const files = await Promise.all(ids.map((id) => getIssue(store, id)));
  // One that cannot be read is counted by the list of tickets.
  return succeed(files.flatMap((file) => (file.ok ? usesIn(file.value, key) : [])));
}

function usesIn({ issue, calls }: IssueFile, key: string): TicketUse[] {
  return calls
    .filter((call) => ticketKey(call.ticketNumber) === key)
    .map(({ id, at, ticketNumber }) => ({
      issueId: issue.id,
      callId: id,
      caseNumber: issue.packet.caseNumber,
      ticketNumber,
      at,
    }));
}
