import { defaultOffice, type Office } from './office';
import type { Settings } from './settings';
import { addWorkdays } from './working-days';

/** When a follow-up is due: the wall clock the agent meant, its zone, and the moment both stand for. */
export interface DueTime {
  /** Local date and time, ISO 8601 without zone: 2026-11-24T09:00. */
  due: string;
  /** IANA name. */
  zone: string;
  /** Milliseconds since 1970. */
  dueAt: number;
}

/** What came of reading a typed date and time. */
export type TypedDue =
  | { kind: 'due'; dueTime: DueTime }
  /** No date: no follow-up is wanted. */
  | { kind: 'none' }
  | { kind: 'date-unreadable' }
  | { kind: 'time-unreadable' }
  | { kind: 'past' }
  /** More than five years ahead: a mistyped year. */
  | { kind: 'too-far' };

/**
 * The default follow-up: so many days of work after a call, at a wall-clock time in `zone`. Weekends and the days the
 * offices are closed are skipped. With zero days and the time of day already past it is the next day of work.
 */
export function defaultDue(
  callAt: number,
  zone: string,
  rule: Pick<Settings['reminder'], 'businessDays' | 'time'>,
  office: Office = defaultOffice,
): DueTime {
  const called = Temporal.Instant.fromEpochMilliseconds(callAt).toZonedDateTimeISO(zone);
  const time = Temporal.PlainTime.from(rule.time);
  const due = dueOn(addWorkdays(called.toPlainDate(), rule.businessDays, office), time, zone);
  return due.dueAt > callAt ? due : dueOn(addWorkdays(called.toPlainDate(), 1, office), time, zone);
}

/** Reads what the agent typed or picked: 2026-11-24 or 11/24/2026, and 09:00 or 9:00 AM. */
export function parseDue(date: string, time: string, zone: string, now: number): TypedDue {
  if (date.trim() === '') return { kind: 'none' };
  const day = readDate(date.trim());
  if (!day) return { kind: 'date-unreadable' };
  const clock = readTime(time.trim());
  if (!clock) return { kind: 'time-unreadable' };
  const dueTime = dueOn(day, clock, zone);
  if (dueTime.dueAt <= now) return { kind: 'past' };
  return dueTime.dueAt > now + fiveYears ? { kind: 'too-far' } : { kind: 'due', dueTime };
}

const fiveYears = 5 * 366 * 24 * 3_600_000;

/**
 * The moment a wall time stands for. One that the spring change skips moves an hour on; one that the autumn change
 * repeats means the first (RFC 5545's rule, and Temporal's "compatible").
 */
export function dueOn(day: Temporal.PlainDate, time: Temporal.PlainTime, zone: string): DueTime {
  const due = day.toPlainDateTime(time);
  const moment = due.toZonedDateTime(zone, { disambiguation: 'compatible' });
  return { due: due.toString({ smallestUnit: 'minute' }), zone, dueAt: moment.epochMilliseconds };
}

function readDate(text: string): Temporal.PlainDate | undefined {
  const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(text);
  const american = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/.exec(text);
  const { year, month, day } = (iso ?? american)?.groups ?? {};
  if (year === undefined) return undefined;
  return orUndefined(() =>
    Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    ),
  );
}

function readTime(text: string): Temporal.PlainTime | undefined {
  const { hour, minute, half } =
    /^(?<hour>\d{1,2}):(?<minute>\d\d)(?::00)?\s*(?<half>[ap])?\.?(?:m\.?)?$/i.exec(text)?.groups ?? {};
  if (hour === undefined) return undefined;
  const typed = Number(hour);
  if (half !== undefined && (typed < 1 || typed > 12)) return undefined;
  const on24 = half === undefined ? typed : (typed % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return orUndefined(() =>
    Temporal.PlainTime.from({ hour: on24, minute: Number(minute) }, { overflow: 'reject' }),
  );
}

/** Temporal throws a RangeError for the 31st of February; here that only means "not a date". */
function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
