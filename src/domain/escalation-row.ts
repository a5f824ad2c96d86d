import * as z from 'zod/mini';

/** One row of the escalation path: a kind of problem, and who answers for it. */
export const escalationRowSchema = z.object({
  /** Names the row while it is edited; rows from before there were ids have none. */
  id: z.optional(z.string().check(z.maxLength(100))),
  problem: z.string().check(z.minLength(1), z.maxLength(300)),
  party: z.string().check(z.minLength(1), z.maxLength(300)),
  /** A phone number, or a web address. */
  contact: z.string().check(z.maxLength(2000)),
  /** ISO date on which somebody last saw that the row is right; empty when nobody has. */
  lastChecked: z.string().check(z.maxLength(10)),
});

export type EscalationRow = z.infer<typeof escalationRowSchema>;

export const escalationRowsSchema = z.array(escalationRowSchema).check(z.maxLength(100));
