import * as z from 'zod/mini';

/** What one call may hold, so that a text too long is refused where it is typed and not when it is saved. */
export const callLimits = { ticketNumber: 200, representative: 200, said: 20000 } as const;

/** One call to PSL about one issue. Its ticket number is any text: the state's format is not known. */
export const callSchema = z.object({
  id: z.string(),
  issueId: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** Empty when none was given yet. */
  ticketNumber: z.string().check(z.maxLength(callLimits.ticketNumber)),
  representative: z.string().check(z.maxLength(callLimits.representative)),
  /** What the representative said. */
  said: z.string().check(z.maxLength(callLimits.said)),
});

export type Call = z.infer<typeof callSchema>;
