import type { DueTime } from './due-time';
import { zoneName, type Office } from './office';
import { closedBecause, holidaysUnknown } from './working-days';

/** A follow-up time in words, and what the agent should know before relying on it. */
export interface DueWords {
  /** "Tuesday, December 1, 2026, 2:00 PM Eastern". */
  understood: string;
  /** "Veterans Day: the offices are closed." Empty when there is nothing to say. */
  notes: string[];
}

/** Puts a due time in words. Nothing in the notes forbids it: an agent may want to be reminded on a Sunday. */
export function dueWords({ due, zone }: DueTime, office: Office): DueWords {
  const wall = Temporal.PlainDateTime.from(due);
  const day = wall.toLocaleString('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    year: 'numeric',
  });
  const closed = closedBecause(wall.toPlainDate(), office);
  const notes = [
    closed !== undefined && `The offices are closed that day (${closed}).`,
    closed === undefined && outsideHours(due, office) && `Outside your office hours (${hoursText(office)}).`,
    holidaysUnknown(wall.year) &&
      `State holidays of ${wall.year} are not known here. Only weekends are skipped.`,
  ];
  return {
    understood: `${day}, ${timeWords(due)} ${zoneName(zone)}`,
    notes: notes.filter((note) => note !== false),
  };
}

/** "8:00 AM to 5:00 PM". */
export function hoursText({ opens, closes }: Office): string {
  return `${timeWords(`2000-01-01T${opens}`)} to ${timeWords(`2000-01-01T${closes}`)}`;
}

function outsideHours(due: string, { opens, closes }: Office): boolean {
  const time = due.slice('2026-11-24T'.length);
  return time < opens || time > closes;
}

/** Put together by hand: Intl separates "PM" with a narrow space that differs from browser to browser. */
function timeWords(wall: string): string {
  const [hour = 0, minute = 0] = wall.slice('2026-11-24T'.length).split(':').map(Number);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
}
