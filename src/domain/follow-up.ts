import * as z from 'zod/mini';
import type { DueTime } from './due-time';

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
});

export type FollowUp = z.infer<typeof followUpSchema>;

/** Follow-ups whose time has come, the longest-waiting first. */
export function dueFollowUps(followUps: readonly FollowUp[], now: number): FollowUp[] {
  return waiting(followUps).filter(({ dueAt }) => dueAt <= now);
}

/** The earliest follow-up that is still waiting. */
export function firstWaiting(followUps: readonly FollowUp[]): FollowUp | undefined {
  return waiting(followUps)[0];
}

/** The moments a reminder is wanted for, each once, earliest first. */
export function waitingMoments(followUps: readonly FollowUp[]): number[] {
  return [...new Set(waiting(followUps).map(({ dueAt }) => dueAt))];
}

/**
 * The follow-ups of an issue after a further call. Calling is what a due follow-up asked for, so those are done;
 * one that lies ahead goes on waiting unless the call brought a date of its own.
 */
export function afterCall(followUps: readonly FollowUp[], calledAt: number, next?: FollowUp): FollowUp[] {
  const answered = followUps.map((followUp) =>
    next || followUp.dueAt <= calledAt ? finished(followUp) : followUp,
  );
  return next ? [...answered, next] : answered;
}

export function finished(followUp: FollowUp): FollowUp {
  return { ...followUp, state: 'done' };
}

/** The same follow-up at another time, waiting again. */
export function movedTo(followUp: FollowUp, { due, zone, dueAt }: DueTime): FollowUp {
  return { ...followUp, state: 'waiting', due, zone, dueAt };
}

function waiting(followUps: readonly FollowUp[]): FollowUp[] {
  return followUps.filter(({ state }) => state === 'waiting').sort((a, b) => a.dueAt - b.dueAt);
}
