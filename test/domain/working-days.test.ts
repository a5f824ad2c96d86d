import { describe, expect, it } from 'vitest';
import { defaultDue } from '../../src/domain/due-time';
import { holidayYears, kentuckyHolidays } from '../../src/domain/kentucky-holidays';
import { defaultOffice } from '../../src/domain/office';
import { addWorkdays, closedBecause, holidaysUnknown } from '../../src/domain/working-days';
import { holidaysOf } from '../generate/kentucky-office-days';

const day = (date: string) => Temporal.PlainDate.from(date);
const eastern = 'America/New_York';
const central = 'America/Chicago';
const at = (moment: string) => Temporal.Instant.from(moment).epochMilliseconds;

describe('days of work', () => {
  it.each([
    ['a holiday Monday is not one (Labor Day)', '2026-09-04', 1, '2026-09-08'],
    ['nor Memorial Day, two days on', '2026-05-22', 2, '2026-05-27'],
    ['Thanksgiving and the day after', '2026-11-25', 1, '2026-11-30'],
    ['Christmas Eve and Christmas', '2026-12-23', 1, '2026-12-28'],
    ['the year’s end: New Year’s Eve and New Year’s Day', '2026-12-30', 1, '2027-01-04'],
    ['a holiday on Saturday is kept on Friday', '2026-07-02', 1, '2026-07-06'],
    ['a holiday on Sunday is kept on Monday', '2027-07-02', 1, '2027-07-06'],
    ['Election Day of a presidential year', '2028-11-06', 1, '2028-11-08'],
    ['but not of another year', '2026-11-02', 1, '2026-11-03'],
    ['Columbus Day closes nothing', '2026-10-09', 1, '2026-10-12'],
    ['a leap day is a day like any other', '2028-02-28', 1, '2028-02-29'],
    ['no days from a Sunday is the Monday', '2026-11-22', 0, '2026-11-23'],
  ])('%s', (_what, from, count, to) => {
    expect(addWorkdays(day(from), count).toString()).toBe(to);
  });

  it('skips the days off the agent listed', () => {
    const office = { ...defaultOffice, alsoClosed: ['2026-11-24'] };
    expect(addWorkdays(day('2026-11-23'), 1, office).toString()).toBe('2026-11-25');
    expect(closedBecause(day('2026-11-24'), office)).toBe('a day off on your list');
  });

  it('says why nobody is there', () => {
    expect(closedBecause(day('2026-11-11'), defaultOffice)).toBe('Veterans Day');
    expect(closedBecause(day('2026-11-14'), defaultOffice)).toBe('Saturday');
    expect(closedBecause(day('2026-11-12'), defaultOffice)).toBeUndefined();
  });

  it('knows which years it knows', () => {
    expect(holidaysUnknown(holidayYears.last)).toBe(false);
    expect(holidaysUnknown(holidayYears.last + 1)).toBe(true);
    expect(holidaysUnknown(holidayYears.first - 1)).toBe(true);
  });

  it('holds the same days as the library it was made from', () => {
    const years = [...new Set(kentuckyHolidays.map(([date]) => Number(date.slice(0, 4))))];
    expect(years).toEqual(
      Array.from({ length: holidayYears.last - holidayYears.first + 1 }, (_, n) => holidayYears.first + n),
    );
    expect(kentuckyHolidays).toEqual(years.flatMap((year) => holidaysOf(year)));
  });
});

describe('the default follow-up across a holiday', () => {
  it.each([
    ['Eastern, Labor Day', '2026-09-04T15:00:00-04:00', eastern, '2026-09-08T09:00:00-04:00'],
    ['Central, Labor Day', '2026-09-04T15:00:00-05:00', central, '2026-09-08T09:00:00-05:00'],
    ['Eastern, spring change', '2027-03-12T15:00:00-05:00', eastern, '2027-03-15T09:00:00-04:00'],
    ['Central, spring change', '2027-03-12T15:00:00-06:00', central, '2027-03-15T09:00:00-05:00'],
    ['Eastern, autumn change', '2027-11-05T15:00:00-04:00', eastern, '2027-11-08T09:00:00-05:00'],
    ['Central, autumn change', '2027-11-05T15:00:00-05:00', central, '2027-11-08T09:00:00-06:00'],
    [
      'Central, just before midnight of the Eastern day',
      '2026-12-29T23:30:00-06:00',
      central,
      '2026-12-30T09:00:00-06:00',
    ],
  ])('%s', (_what, called, zone, due) => {
    expect(defaultDue(at(called), zone, { businessDays: 1, time: '09:00' }).dueAt).toBe(at(due));
  });
});
