import { holidayYears, kentuckyHolidays } from './kentucky-holidays';
import { defaultOffice, type Office } from './office';

/** The day reached after `count` days of work; with none it is `day` itself, or the next one that is a day of work. */
export function addWorkdays(
  day: Temporal.PlainDate,
  count: number,
  office: Office = defaultOffice,
): Temporal.PlainDate {
  let left = count;
  let reached = day;
  while (left > 0 || closedBecause(reached, office) !== undefined) {
    reached = reached.add({ days: 1 });
    if (closedBecause(reached, office) === undefined) left = Math.max(0, left - 1);
  }
  return reached;
}

/** Why nobody is in the office that day: "Saturday", "Veterans Day". Undefined for a day of work. */
export function closedBecause(day: Temporal.PlainDate, { alsoClosed }: Office): string | undefined {
  if (day.dayOfWeek === 6) return 'Saturday';
  if (day.dayOfWeek === 7) return 'Sunday';
  const date = day.toString();
  return holidays.get(date) ?? (alsoClosed.includes(date) ? 'a day off on your list' : undefined);
}

/** True for a year the list of holidays says nothing about: only weekends are known then. */
export function holidaysUnknown(year: number): boolean {
  return year < holidayYears.first || year > holidayYears.last;
}

const holidays = new Map(kentuckyHolidays);
