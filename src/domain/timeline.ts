import type { Call } from './call';
import type { FollowUp } from './follow-up';
import type { Issue, IssueFile } from './issue';

/** One thing that happened to an issue, or is to happen. `at` in milliseconds since 1970. */
export type TimelineEntry = { at: number; id: string } & (
  | { kind: 'call'; call: Call; number: number }
  | { kind: 'note'; text: string }
  | { kind: 'follow-up'; followUp: FollowUp }
  | { kind: 'escalation'; party: string }
  | { kind: 'submitted'; tracker: NonNullable<Issue['tracker']> }
  | { kind: 'closed'; solvedBy: string }
);

/** Everything about one issue in the order it happened, the newest first. Days without a time stand at their noon. */
export function timelineOf({ issue, calls, followUps }: IssueFile, zone: string): TimelineEntry[] {
  const { before, tracker, closedAt, solvedBy = '', notes = [] } = issue;
  const entries: TimelineEntry[] = [
    ...calls.map((call, index) => ({
      kind: 'call' as const,
      at: call.at,
      id: call.id,
      call,
      number: index + 1,
    })),
    ...notes.map(({ id, at, text }) => ({ kind: 'note' as const, at, id, text })),
    ...followUps.map((followUp) => ({
      kind: 'follow-up' as const,
      at: followUp.dueAt,
      id: followUp.id,
      followUp,
    })),
  ];
  if (before?.escalation) {
    entries.push({
      kind: 'escalation',
      at: before.escalation.at,
      id: 'escalation',
      party: before.escalation.party,
    });
  }
  if (tracker)
    entries.push({ kind: 'submitted', at: noonOf(tracker.submittedOn, zone), id: 'tracker', tracker });
  if (closedAt !== undefined) entries.push({ kind: 'closed', at: closedAt, id: 'closed', solvedBy });
  return entries.sort((a, b) => b.at - a.at);
}

function noonOf(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
    .epochMilliseconds;
}
