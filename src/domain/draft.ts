import * as z from 'zod/mini';
import { callLimits } from './call';
import { packetSchema } from './packet';

/**
 * What the agent has typed and not yet saved. A draft belongs to a case (its packet's case number), never to a tab.
 * All fields are there, so that what was on screen when the agent typed is still there tomorrow.
 */
export const draftSchema = z.object({
  id: z.string(),
  packet: packetSchema,
  /** Keys of the fields the agent typed or chose; the others came from the page. */
  typed: z.array(z.string()),
  ticketNumber: z.string().check(z.maxLength(callLimits.ticketNumber)),
  representative: z.string().check(z.maxLength(callLimits.representative)),
  said: z.string().check(z.maxLength(callLimits.said)),
  /** Local date and time (2026-11-24T09:00); empty for no follow-up. */
  followUp: z.string().check(z.maxLength(40)),
  /** The one case number the page showed while the agent typed: a hand-typed other number stays with that page. */
  pageCase: z.optional(z.string().check(z.maxLength(100))),
  /** Set when this is a further call about an issue that exists. */
  issueId: z.optional(z.string()),
  /** Milliseconds since 1970 of the last keystroke. */
  editedAt: z.number(),
});

export type Draft = z.infer<typeof draftSchema>;
