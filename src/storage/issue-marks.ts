import * as z from 'zod/mini';
import { caseKey } from '../domain/case-number';
import { errorKey } from '../domain/error-key';
import type { IssueMark } from '../domain/related';
import { fromEachIssue } from './each-issue';
import type { Outcome } from './failure';
import type { Store } from './opening';

/** Every issue in the form it is looked up in, newest first. `stillWanted` is asked between pieces. */
export function readIssueMarks(
  store: Store,
  stillWanted: () => boolean = () => true,
): Promise<Outcome<IssueMark[]>> {
  return fromEachIssue(store, marksIn, stillWanted);
}

/** Only what is compared is looked at: parsing whole issues would take twice the time. */
const comparedSchema = z.object({
  issue: z.object({
    id: z.string(),
    closedAt: z.optional(z.number()),
    packet: z.object({ caseNumber: z.string(), error: z.string() }),
  }),
});

function marksIn(opened: unknown): IssueMark[] {
  const parsed = comparedSchema.safeParse(opened);
  if (!parsed.success) return []; // the list of tickets counts those and says so
  const { id, closedAt, packet } = parsed.data.issue;
  const { caseNumber, error } = packet;
  return [{ id, caseKey: caseKey(caseNumber), errorKey: errorKey(error), open: closedAt === undefined }];
}
