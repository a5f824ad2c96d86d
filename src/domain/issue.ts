import * as z from 'zod/mini';
import { beforeSchema } from './before';
import { callSchema, type Call } from './call';
import { firstWaiting, followUpSchema, type FollowUp } from './follow-up';
import { packetSchema } from './packet';

/** What an issue may hold besides its packet. */
export const issueLimits = { solvedBy: 2000, note: 5000, notes: 500, reference: 200 } as const;

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
  /** What solved it, in the agent's words, when it was closed. */
  solvedBy: z.optional(z.string().check(z.maxLength(issueLimits.solvedBy))),
  /** What was done before the calls. */
  before: z.optional(beforeSchema),
  /** Written down between the calls, in the order written. */
  notes: z.optional(
    z
      .array(
        z.object({
          id: z.string(),
          /** Milliseconds since 1970. */
          at: z.number(),
          text: z.string().check(z.maxLength(issueLimits.note)),
        }),
      )
      .check(z.maxLength(issueLimits.notes)),
  ),
  /** Set once it was submitted through the Issue Tracker. */
  tracker: z.optional(
    z.object({
      /** ISO date. */
      submittedOn: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
      /** What the tracker answered, when it did; any text. */
      reference: z.string().check(z.maxLength(issueLimits.reference)),
    }),
  ),
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

/** The issue as it is while it is open: whatever solved it did not last. */
export function reopened({ closedAt: _, solvedBy: __, ...issue }: Issue): Issue {
  return issue;
}

/** Every ticket number of the issue, oldest first: what PSL asks for as "previous ticket numbers". */
export function ticketNumbers(calls: readonly Call[]): string[] {
  return calls.map(({ ticketNumber }) => ticketNumber.trim()).filter((number) => number !== '');
}
