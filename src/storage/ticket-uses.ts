import * as z from 'zod/mini';
import { ticketKey } from '../domain/ticket-number';
import { fromEachIssue } from './each-issue';
import type { Outcome } from './failure';
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
export function usesOfNumber(
  store: Store,
  ticketNumber: string,
  stillWanted: () => boolean,
): Promise<Outcome<TicketUse[]>> {
  const key = ticketKey(ticketNumber);
  const uses = (opened: unknown) => usesIn(opened).filter((use) => ticketKey(use.ticketNumber) === key);
  return fromEachIssue(store, uses, stillWanted);
}

/** Only what is compared is looked at: parsing whole issues would take twice the time. */
const comparedSchema = z.object({
  issue: z.object({ id: z.string(), packet: z.object({ caseNumber: z.string() }) }),
  calls: z.array(z.object({ id: z.string(), at: z.number(), ticketNumber: z.string() })),
});

function usesIn(opened: unknown): TicketUse[] {
  const parsed = comparedSchema.safeParse(opened);
  if (!parsed.success) return []; // the list of tickets counts those and says so
  const { issue, calls } = parsed.data;
  return calls.map(({ id, at, ticketNumber }) => ({
    issueId: issue.id,
    callId: id,
    caseNumber: issue.packet.caseNumber,
    ticketNumber,
    at,
  }));
}
