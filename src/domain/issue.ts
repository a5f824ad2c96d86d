import * as z from 'zod/mini';
import { callSchema, type Call } from './call';
import { firstWaiting, followUpSchema, type FollowUp } from './follow-up';
import { packetSchema } from './packet';

/**
 * One problem with one case. The state wants one issue per ticket and gives every call its own number,
 * so an issue has many calls and a ticket number belongs to a call, never to the issue.
 */
export const issueSchema = z.object({
  id: z.string(),
  packet: packetSchema,
  /** Milliseconds since 1970. */
  openedAt: z.number(),
  /** Missing while the issue is open. */
  closedAt: z.optional(z.number()),
});

export type Issue = z.infer<typeof issueSchema>;

/** An issue with everything that belongs to it: what is kept together is read, changed and lost together. */
export const issueFileSchema = z.object({
  issue: issueSchema,
  /** Oldest first. */
  calls: z.array(callSchema),
  followUps: z.array(followUpSchema),
});

export type IssueFile = z.infer<typeof issueFileSchema>;

/** What a list of issues shows of one. */
export interface IssueSummary {
  issue: Issue;
  /** The newest call. */
  latestCall?: Call;
  /** How many calls there were. */
  calls: number;
  /** The earliest follow-up that is still waiting. */
  followUp?: FollowUp;
}

export function summaryOf({ issue, calls, followUps }: IssueFile): IssueSummary {
  const latestCall = calls.at(-1);
  const followUp = firstWaiting(followUps);
  return { issue, calls: calls.length, ...(latestCall && { latestCall }), ...(followUp && { followUp }) };
}

/** The issue as it is while it is open. */
export function reopened({ id, packet, openedAt }: Issue): Issue {
  return { id, packet, openedAt };
}

/** Every ticket number of the issue, oldest first: what PSL asks for as "previous ticket numbers". */
export function ticketNumbers(calls: readonly Call[]): string[] {
  return calls.map(({ ticketNumber }) => ticketNumber.trim()).filter((number) => number !== '');
}
