import * as z from 'zod/mini';

/**
 * A promise to come back to an issue. Due times are kept as the wall clock the agent meant plus its time zone,
 * so "Tuesday 9:00" stays 9:00 when daylight saving changes in between.
 */
export const followUpSchema = z.object({
  id: z.string(),
  issueId: z.string(),
  /** The call that led to it, when one did. */
  callId: z.optional(z.string()),
  state: z.enum(['waiting', 'done']),
  /** Local date and time without zone, ISO 8601: 2026-11-24T09:00. */
  due: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)),
  /** IANA name, such as America/New_York. */
  zone: z.string().check(z.maxLength(100)),
  /** The moment `due` stands for in `zone`, milliseconds since 1970. */
  dueAt: z.number(),
  /** The `dueAt` a notification was already shown for: one notice per due time. */
  noticedFor: z.optional(z.number()),
});

export type FollowUp = z.infer<typeof followUpSchema>;

/** Follow-ups whose time has come, the longest-waiting first. */
export function dueFollowUps(followUps: readonly FollowUp[], now: number): FollowUp[] {
  return followUps
    .filter((followUp) => followUp.state === 'waiting' && followUp.dueAt <= now)
    .sort((a, b) => a.dueAt - b.dueAt);
}
