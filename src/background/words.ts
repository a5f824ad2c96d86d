import { localZone } from '../browser/clock';
import type { Notice } from '../browser/notifications';
import { caseText } from '../domain/case-number';

/**
 * What a notification says: a fixed text, a count and a day, because anyone may see it. After a sleep or a closed browser
 * all that fell due meanwhile is one digest: "3 follow-ups are overdue since Tuesday".
 */
export function noticeFor(due: number, since: number, now: number): Notice {
  const what = due === 1 ? 'A follow-up is' : `${due} follow-ups are`;
  const day = dayBefore(since, now);
  return {
    title: day === undefined ? `${what} due` : `${what} overdue since ${day}`,
    message: 'Click to open your list of tickets.',
  };
}

/** What the toolbar button says over a tab whose value or text is kept. */
export const keptInTab = 'PSL Companion: kept. Click to see it.';

/** The menu over selected text. */
export const menuTitle = 'Send to PSL Companion';

/** What the toolbar button says when pointed at: what its number counts. */
export function badgeTitle(due: number, noNumber: number): string {
  const parts = [
    due > 0 && (due === 1 ? '1 follow-up is due' : `${due} follow-ups are due`),
    noNumber > 0 &&
      (noNumber === 1 ? '1 ticket has no number yet' : `${noNumber} tickets have no number yet`),
  ].filter(Boolean);
  return parts.length === 0 ? 'PSL Companion' : `PSL Companion: ${parts.join(', ')}`;
}

/** The day of `since` in words when it is not the day of `now`: a weekday within the week, else the date. */
function dayBefore(since: number, now: number): string | undefined {
  const dayOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(localZone()).toPlainDate();
  const day = dayOf(since);
  const { days } = day.until(dayOf(now), { largestUnit: 'days' });
  if (days <= 0) return undefined;
  if (days === 1) return 'yesterday';
  return day.toLocaleString('en-US', days < 7 ? { weekday: 'long' } : { month: 'long', day: 'numeric' });
}

/** Under the address bar, while a case or ticket number is typed after the keyword. */
export const addressBarWords = {
  locked: 'Your tickets are locked. Press Enter to unlock them.',
  failed: 'Your tickets could not be opened. Press Enter to see why.',
  first: (text: string, found: number) => {
    if (text.trim().length < 3) return 'Type a case number or a ticket number';
    if (found === 0) return 'No ticket found. Press Enter to open all tickets';
    return found === 1 ? 'Press Enter to open this ticket' : `Press Enter to open these ${found} tickets`;
  },
  line: (caseNumber: string, tickets: readonly string[], open: boolean) =>
    [
      caseText(caseNumber),
      tickets.length === 0 ? 'no ticket number yet' : tickets.join(', '),
      open ? 'open' : 'closed',
    ].join(' · '),
};
