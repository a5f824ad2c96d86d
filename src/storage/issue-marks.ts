import * as z from 'zod/mini';
import { caseKey } from '../domain/case-number';
import { errorKey } from '../domain/error-key';
import { ticketKey } from '../domain/ticket-number';
import { changesSince, lastWrite } from './changes-since';
import { fromEachIssue } from './each-issue';
import { succeed, type Outcome } from './failure';
import { marksOf } from './issue-rows';
import { recallMarks, rememberMarks, type RankedMark } from './marks-memory';
import type { Store } from './opening';

/**
 * Every issue in the form it is looked up in, newest first. The first time after the browser started all of them are
 * opened; from then on only those that were written since. `stillWanted` is asked between pieces.
 */
export async function readIssueMarks(
  store: Store,
  stillWanted: () => boolean = () => true,
): Promise<Outcome<RankedMark[]>> {
  const last = await lastWrite(store);
  if (!last.ok) return last;
  const kept = await recallMarks(store);
  // A store that fell back, or another one in its place, knows nothing of what is remembered.
  if (!kept || kept.upTo > last.value) return readAll(store, last.value, stillWanted);
  if (kept.upTo === last.value) return succeed(kept.marks);
  const changes = await changesSince(store, kept.upTo, marksIn);
  if (!changes.ok) return changes;
  const { changed, gone } = changes.value;
  if (changed.length + gone.length === 0) return succeed(kept.marks);
  const others = kept.marks.filter(({ id }) => !gone.includes(id) && !changed.some((mark) => mark.id === id));
  const marks = [...others, ...changed].sort((a, b) => a.rank - b.rank);
  await rememberMarks(store, { upTo: last.value, marks });
  return succeed(marks);
}

async function readAll(
  store: Store,
  upTo: number,
  stillWanted: () => boolean,
): Promise<Outcome<RankedMark[]>> {
  const marks = await fromEachIssue(store, marksIn, stillWanted);
  if (marks.ok && stillWanted()) await rememberMarks(store, { upTo, marks: marks.value });
  return marks;
}

/** Only what is compared is looked at: parsing whole issues would take twice the time. */
const comparedSchema = z.object({
  issue: z.object({
    id: z.string(),
    closedAt: z.optional(z.number()),
    packet: z.object({ caseNumber: z.string(), error: z.string() }),
  }),
  calls: z.array(z.object({ ticketNumber: z.string() })),
});

function marksIn(opened: unknown, row: unknown): RankedMark[] {
  const parsed = comparedSchema.safeParse(opened);
  if (!parsed.success) return []; // the list of tickets counts those and says so
  const { issue, calls } = parsed.data;
  const { caseNumber, error } = issue.packet;
  return [
    {
      id: issue.id,
      rank: marksOf(row)?.rank ?? 0,
      caseKey: caseKey(caseNumber),
      errorKey: errorKey(error),
      open: issue.closedAt === undefined,
      tickets: calls.map(({ ticketNumber }) => ticketKey(ticketNumber)).filter((key) => key !== ''),
    },
  ];
}
