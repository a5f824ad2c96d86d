import * as z from 'zod/mini';
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
