import * as z from 'zod/mini';
import { adviceSchema } from './advice';
import { callLimits } from './call';
import { callNoteSchema } from './call-note';
import { callOutcomes } from './call-outcome';
import { callProgressSchema } from './call-progress';
import { beforeSchema } from './before';
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
  /** Why there is no ticket number. */
  noNumberReason: z._default(draftText, ''),
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
  /** Set once the call was started. */
  progress: z.optional(callProgressSchema),
  /** Written down during the call, in the order written. */
  notes: z._default(z.array(callNoteSchema).check(z.maxLength(callLimits.notes)), []),
  /** The line being typed and not added to the notes yet. */
  noteLine: z._default(draftText, ''),
  /** What was told to the representative already: labels of the lines read aloud. */
  given: z._default(z.array(z.string()), []),
  outcome: z.optional(z.enum(callOutcomes)),
  advice: z._default(z.array(adviceSchema).check(z.maxLength(callLimits.advice)), []),
  /** The suggestion being typed and not added to the list yet. */
  adviceLine: z._default(draftText, ''),
  /** What was done before the call; missing when nothing was. */
  before: z.optional(beforeSchema),
  /** One of several issues a packet was split into, waiting for its own call. */
  queued: z.optional(z.boolean()),
  /** Milliseconds since 1970 of the last keystroke. */
  editedAt: z.number(),
});

export type Draft = z.infer<typeof draftSchema>;
