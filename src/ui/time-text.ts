/** "Nov 24, 9:00 AM", with the year only when it is not this one. */
export function dateTimeText(at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Date(at).toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** "10:42 AM". */
export function timeText(at: number): string {
  return new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
}

/** "Due since Tuesday", "Due today": how long a follow-up has been waiting, in calendar days. */
export function overdueText(dueAt: number, now: number): string {
  const days = daysBetween(dueAt, now);
  if (days <= 0) return `Due since ${timeText(dueAt)}`;
  if (days === 1) return 'Due since yesterday';
  if (days < 7) return `Due since ${new Date(dueAt).toLocaleDateString('en-US', { weekday: 'long' })}`;
  return `Due since ${dateTimeText(dueAt, now)}`;
}

/** Midnights between two moments on the local calendar; a day that is 23 or 25 hours long still counts as one. */
function daysBetween(from: number, to: number): number {
  const dayOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate();
  return dayOf(from).until(dayOf(to), { largestUnit: 'days' }).days;
}
