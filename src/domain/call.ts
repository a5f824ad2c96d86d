import * as z from 'zod/mini';
import { adviceSchema } from './advice';
import { callNoteSchema } from './call-note';
import { callOutcomes } from './call-outcome';
import { mergeList } from './merge-list';

/** What one call may hold, so that a text too long is refused where it is typed and not when it is saved. */
export const callLimits = {
  ticketNumber: 200,
  noNumberReason: 500,
  representative: 200,
  said: 20000,
  notes: 500,
  advice: 100,
} as const;

/** One call to PSL about one issue. Its ticket number is any text: the state's format is not known. */
export const callSchema = z.object({
  id: z.string(),
  issueId: z.string(),
  /** When it was made, milliseconds since 1970. */
  at: z.number(),
  /** Empty when none was given yet. */
  ticketNumber: z.string().check(z.maxLength(callLimits.ticketNumber)),
  /** Why no number was given; missing when one was, or nobody said. */
  noNumberReason: z.optional(z.string().check(z.maxLength(callLimits.noNumberReason))),
  representative: z.string().check(z.maxLength(callLimits.representative)),
  /** What the representative said. */
  said: z.string().check(z.maxLength(callLimits.said)),
  /** Missing when the agent did not time the call. */
  timing: z.optional(
    z.object({
      /** Milliseconds since 1970. */
      startedAt: z.number(),
      endedAt: z.number(),
      /** When a representative first picked up; missing when nobody did. */
      pickedUpAt: z.optional(z.number()),
      /** Milliseconds spent on hold, the wait for a representative included. */
      heldMs: z.number(),
    }),
  ),
  /** What the agent wrote down during the call, each line with its time, in the order written. */
  notes: z.optional(z.array(callNoteSchema).check(z.maxLength(callLimits.notes))),
  outcome: z.optional(z.enum(callOutcomes)),
  /** What the representative told the agent to try or do. */
  advice: z.optional(z.array(adviceSchema).check(z.maxLength(callLimits.advice))),
});

export type Call = z.infer<typeof callSchema>;

/** A saved call with what was typed into it later, in another window: the last field wins, and no line is dropped. */
export function joinedCall(saved: Call, later: Omit<Call, 'id' | 'issueId'>): Call {
  const notes = mergeList([], later.notes ?? [], saved.notes ?? []).sort((a, b) => a.at - b.at);
  const advice = mergeList([], later.advice ?? [], saved.advice ?? []);
  const ticketNumber = later.ticketNumber || saved.ticketNumber;
  const { noNumberReason, ...joined } = { ...saved, ...later, ticketNumber };
  return {
    ...joined,
    ...(ticketNumber === '' && noNumberReason !== undefined && { noNumberReason }),
    ...(notes.length > 0 && { notes }),
    ...(advice.length > 0 && { advice }),
  };
}
