import Holidays from 'date-holidays';

/**
 * The library knows every day that has a name; the offices close on those KRS 18A.190 lists (and on Juneteenth, by
 * order of the Governor). Columbus Day is a holiday by name only. Named here as the library names them.
 */
const closing = [
  "New Year's Day",
  'Martin Luther King Jr. Day',
  'Good Friday',
  'Memorial Day',
  'Juneteenth',
  'Independence Day',
  'Labor Day',
  'Veterans Day',
  'Thanksgiving Day',
  'Day after Thanksgiving Day',
  'Christmas Eve',
  'Christmas Day',
  "New Year's Eve",
];

/** The weekdays of a year on which the offices are closed, in order: the day kept instead when one falls on a weekend. */
export function holidaysOf(year: number): [date: string, name: string][] {
  const found = new Holidays('US', 'KY').getHolidays(year).flatMap(({ date, name }) => {
    const plain = name.replace(' (substitute day)', '');
    const closes = closing.includes(plain) || (plain === 'Election Day' && year % 4 === 0);
    return closes ? [[date.slice(0, 10), plain] as [string, string]] : [];
  });
  const weekdays = found.filter(([date]) => ![0, 6].includes(new Date(`${date}T12:00Z`).getUTCDay()));
  return [...new Map(weekdays).entries()].sort(([a], [b]) => a.localeCompare(b));
}
