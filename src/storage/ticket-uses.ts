import * as z from 'zod/mini';
import { ticketKey } from '../domain/ticket-number';
import { succeed, type Outcome } from './failure';
import { marksOf } from './issue-rows';
import type { Store } from './opening';
import { read } from './read';
import { unsealIn } from './vault';

/** Where a ticket number was used: the issue, its case, and when. */
export interface TicketUse {
  issueId: string;
  callId: string;
  caseNumber: string;
  ticketNumber: string;
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * Every use of a ticket number or of a case number among the saved calls, newest issue first. Numbers stand nowhere in
 * the clear, so rows are opened, in pieces that leave the surface time to draw, until `enough` says so.
 */
export async function findTicketUses(
  store: Store,
  wanted: (use: TicketUse) => boolean,
  enough: (found: readonly TicketUse[]) => boolean,
): Promise<Outcome<TicketUse[]>> {
  const uses: TicketUse[] = [];
  let after: number | undefined;
  for (;;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const rows = await read(store.database, ['issues'], (tx) =>
      tx.objectStore('issues').index('rank').getAll(range, piece),
    );
    if (!rows.ok) return rows;
    for (const found of await Promise.all(rows.value.map((row) => usesIn(store, row)))) {
      uses.push(...found.filter(wanted));
    }
    after = marksOf(rows.value.at(-1))?.rank;
    if (rows.value.length < piece || after === undefined || enough(uses)) return succeed(uses);
  }
}

/** The uses of one ticket number, however it is spelled. `stillWanted` is asked between pieces. */
export function usesOfNumber(
  store: Store,
  ticketNumber: string,
  stillWanted: () => boolean,
): Promise<Outcome<TicketUse[]>> {
  const key = ticketKey(ticketNumber);
  return findTicketUses(
    store,
    (use) => ticketKey(use.ticketNumber) === key,
    () => !stillWanted(),
  );
}

/** Small enough to be opened between two frames. */
const piece = 250;

/** Only what is compared is looked at: parsing whole issues would take twice the time. */
const comparedSchema = z.object({
  issue: z.object({ id: z.string(), packet: z.object({ caseNumber: z.string() }) }),
  calls: z.array(z.object({ id: z.string(), at: z.number(), ticketNumber: z.string() })),
});

async function usesIn({ vault }: Store, row: unknown): Promise<TicketUse[]> {
  const unsealed = await unsealIn(vault, 'issues', row);
  const parsed = comparedSchema.safeParse('value' in unsealed ? unsealed.value : undefined);
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
