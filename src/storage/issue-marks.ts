import * as z from 'zod/mini';
import { caseKey } from '../domain/case-number';
import { errorKey } from '../domain/error-key';
import { ticketKey } from '../domain/ticket-number';
import { changesSince, lastWrite, type Changes } from './changes-since';
import { fromEachIssue } from './each-issue';
import { succeed, type Outcome } from './failure';
import { marksOf } from './issue-rows';
import type { RankedMark, Wanted } from './mark-shelves';
import { recallMarks, rememberMarks, rememberSince } from './marks-memory';
import type { Store } from './opening';

/**
 * The issues in the form they are looked up in, newest first: all of them, or at least those `wanted` is about. The first
 * time after the browser started all are opened; from then on only those that were written since. `stillWanted` is asked
 * between pieces.
 */
export async function readIssueMarks(
  store: Store,
  stillWanted: () => boolean = () => true,
  wanted?: Wanted,
): Promise<Outcome<RankedMark[]>> {
  const kept = await recallMarks(store, wanted);
  if (!kept) return readAll(store, stillWanted);
  const later = await changesSince(store, kept.since.last, marksIn);
  if (!later.ok) return later;
  // A store that fell back, or another one in its place, knows nothing of what is remembered.
  if (later.value.last < kept.since.last) return readAll(store, stillWanted);
  const since = joined(kept.since, later.value);
  const marks = brought(kept.shelved, since);
  if (later.value.changed.length + later.value.gone.length > 0) await remember(store, kept.filling, since);
  return succeed(marks);
}

/** What was written since is looked through at every lookup: with more than this the shelves are filled anew. */
const mostSince = 300;

async function remember(store: Store, filling: string, since: Changes<RankedMark>): Promise<void> {
  if (since.changed.length + since.gone.length <= mostSince) return rememberSince(store, filling, since);
  const all = await recallMarks(store);
  if (all?.filling === filling) await rememberMarks(store, since.last, brought(all.shelved, since));
}

function joined(before: Changes<RankedMark>, later: Changes<RankedMark>): Changes<RankedMark> {
  const anew = new Set([...later.gone, ...later.changed.map(({ id }) => id)]);
  return {
    last: later.last,
    changed: [...before.changed.filter(({ id }) => !anew.has(id)), ...later.changed],
    gone: [...before.gone.filter((id) => !anew.has(id)), ...later.gone],
  };
}

/** The shelved marks as they are after what was written since; one that lies on two shelves is there once. */
function brought(shelved: readonly RankedMark[], { changed, gone }: Changes<RankedMark>): RankedMark[] {
  const marks = new Map(shelved.map((mark) => [mark.id, mark]));
  for (const id of gone) marks.delete(id);
  for (const mark of changed) marks.set(mark.id, mark);
  return [...marks.values()].sort((a, b) => a.rank - b.rank);
}

async function readAll(store: Store, stillWanted: () => boolean): Promise<Outcome<RankedMark[]>> {
  const last = await lastWrite(store);
  if (!last.ok) return last;
  const marks = await fromEachIssue(store, marksIn, stillWanted);
  if (marks.ok && stillWanted()) await rememberMarks(store, last.value, marks.value);
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
