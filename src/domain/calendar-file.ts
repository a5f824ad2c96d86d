import ical, { ICalAlarmType } from 'ical-generator';

/**
 * One follow-up as a calendar file (RFC 5545). Calendars are shared with colleagues and lie on servers: there is nothing
 * in it about the case, the client or the ticket. The moment is absolute, so every calendar shows it in its own zone.
 */
export function calendarFile({ id, dueAt }: { id: string; dueAt: number }, now: number): string {
  const calendar = ical({ prodId: { company: 'PSL Companion', product: 'Follow-ups' } });
  const event = calendar.createEvent({
    id: `${id}@psl-companion`,
    stamp: new Date(now),
    start: new Date(dueAt),
    end: new Date(dueAt + quarterHour),
    summary: 'Follow up with PSL',
    description: 'Open PSL Companion in your browser to see what it is about.',
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: 'Follow up with PSL' });
  return calendar.toString();
}

const quarterHour = 15 * 60_000;
