import * as z from 'zod/mini';
import { draftPacketSchema, draftText } from './packet';

/**
 * What the agent has typed and not yet saved. A draft belongs to a case (its packet's case number), never to a tab.
 * All fields are there, so that what was on screen when the agent typed is still there tomorrow.
 */
export const draftSchema = z.object({
  id: z.string(),
  packet: draftPacketSchema,
  /** Keys of the fields the agent typed or chose; the others came from the page. */
  typed: z.array(z.string()),
  ticketNumber: draftText,
  representative: draftText,
  said: draftText,
  /** Local date (2026-11-24) to follow up on; empty for none. Any text, until it is saved. */
  followUpDate: draftText,
  /** Local time of day (09:00). */
  followUpTime: draftText,
  /** The one case number the page showed while the agent typed: a hand-typed other number stays with that page. */
  pageCase: z.optional(draftText),
  /** Set when this is a further call about an issue that exists. */
  issueId: z.optional(z.string()),
  /** Milliseconds since 1970 of the last keystroke. */
  editedAt: z.number(),
});

export type Draft = z.infer<typeof draftSchema>;
