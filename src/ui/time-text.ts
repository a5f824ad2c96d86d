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

/** "Nov 24, 2026". */
export function dayText(at: number): string {
  return new Date(at).toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric' });
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

/** "4:05", "1:04:05": a length of time in milliseconds as a stopwatch shows it. */
export function durationText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h === 0 ? `${m}:${two(s)}` : `${h}:${two(m)}:${two(s)}`;
}

/** "Open since today", "Open for 12 days": calendar days, like the agent counts them. */
export function daysOpenText(openedAt: number, now: number): string {
  const days = daysBetween(openedAt, now);
  if (days <= 0) return 'Open since today';
  return days === 1 ? 'Open since yesterday' : `Open for ${days} days`;
}
