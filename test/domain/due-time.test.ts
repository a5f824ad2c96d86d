import { describe, expect, it } from 'vitest';
import { defaultDue, parseDue } from '../../src/domain/due-time';

const eastern = 'America/New_York';
const central = 'America/Chicago';
const at = (moment: string) => Temporal.Instant.from(moment).epochMilliseconds;
const rule = (businessDays: number, time = '09:00') => ({ businessDays, time, notify: true });

describe('the default follow-up', () => {
  it.each([
    [
      'two days of work after a Monday',
      '2026-11-23T15:00:00-05:00',
      eastern,
      rule(2),
      '2026-11-25T09:00',
      '2026-11-25T09:00:00-05:00',
    ],
    [
      'over the weekend',
      '2026-11-20T15:00:00-05:00',
      eastern,
      rule(2),
      '2026-11-24T09:00',
      '2026-11-24T09:00:00-05:00',
    ],
    [
      'after a call on Saturday',
      '2026-11-21T15:00:00-05:00',
      eastern,
      rule(1),
      '2026-11-23T09:00',
      '2026-11-23T09:00:00-05:00',
    ],
    [
      'over a year’s end',
      '2026-12-30T15:00:00-05:00',
      eastern,
      rule(2),
      '2027-01-05T09:00',
      '2027-01-05T09:00:00-05:00',
    ],
    [
      'on a leap day',
      '2028-02-28T15:00:00-05:00',
      eastern,
      rule(1),
      '2028-02-29T09:00',
      '2028-02-29T09:00:00-05:00',
    ],
    [
      'over the spring change, Eastern',
      '2026-03-06T15:00:00-05:00',
      eastern,
      rule(1),
      '2026-03-09T09:00',
      '2026-03-09T09:00:00-04:00',
    ],
    [
      'over the spring change, Central',
      '2026-03-06T15:00:00-06:00',
      central,
      rule(1),
      '2026-03-09T09:00',
      '2026-03-09T09:00:00-05:00',
    ],
    [
      'over the autumn change, Eastern',
      '2026-10-30T15:00:00-04:00',
      eastern,
      rule(1),
      '2026-11-02T09:00',
      '2026-11-02T09:00:00-05:00',
    ],
    [
      'over the autumn change, Central',
      '2026-10-30T15:00:00-05:00',
      central,
      rule(1),
      '2026-11-02T09:00',
      '2026-11-02T09:00:00-06:00',
    ],
    [
      'the same day, later',
      '2026-11-23T08:00:00-05:00',
      eastern,
      rule(0, '16:30'),
      '2026-11-23T16:30',
      '2026-11-23T16:30:00-05:00',
    ],
    [
      'no days, but the time has passed',
      '2026-11-20T17:00:00-05:00',
      eastern,
      rule(0),
      '2026-11-23T09:00',
      '2026-11-23T09:00:00-05:00',
    ],
    [
      'by the date where the agent is, not in Greenwich',
      '2026-11-23T23:30:00-05:00',
      eastern,
      rule(1),
      '2026-11-24T09:00',
      '2026-11-24T09:00:00-05:00',
    ],
  ] as const)('%s', (_what, called, zone, reminder, due, moment) => {
    expect(defaultDue(at(called), zone, reminder)).toEqual({ due, zone, dueAt: at(moment) });
  });
});

describe('a typed date and time', () => {
  const now = at('2026-01-05T12:00:00-05:00');

  it.each([
    ['2026-11-24', '09:00', eastern, '2026-11-24T09:00:00-05:00'],
    ['11/24/2026', '9:00 AM', eastern, '2026-11-24T09:00:00-05:00'],
    [' 1/6/2026 ', '4:30 p.m.', central, '2026-01-06T16:30:00-06:00'],
    ['2026-07-04', '12:00 am', central, '2026-07-04T00:00:00-05:00'],
    ['2026-07-04', '12:15pm', central, '2026-07-04T12:15:00-05:00'],
    ['2028-02-29', '23:59', eastern, '2028-02-29T23:59:00-05:00'],
    // 2:30 does not exist on these nights: an hour later.
    ['2026-03-08', '02:30', eastern, '2026-03-08T03:30:00-04:00'],
    ['2026-03-08', '02:30', central, '2026-03-08T03:30:00-05:00'],
    // 1:30 comes twice: the first.
    ['2026-11-01', '01:30', eastern, '2026-11-01T01:30:00-04:00'],
    ['2026-11-01', '01:30', central, '2026-11-01T01:30:00-05:00'],
  ])('%s %s in %s', (date, time, zone, moment) => {
    const typed = parseDue(date, time, zone, now);
    expect(typed).toMatchObject({ kind: 'due', dueTime: { zone, dueAt: at(moment) } });
  });

  it('keeps the wall clock that was meant, also when it does not exist', () => {
    expect(parseDue('2026-03-08', '2:30', eastern, now)).toMatchObject({
      dueTime: { due: '2026-03-08T02:30' },
    });
  });

  it.each([
    ['', '09:00', 'none'],
    ['  ', '', 'none'],
    ['soon', '09:00', 'date-unreadable'],
    ['2026-02-30', '09:00', 'date-unreadable'],
    ['2027-02-29', '09:00', 'date-unreadable'],
    ['24/11/2026', '09:00', 'date-unreadable'],
    ['11/24/26', '09:00', 'date-unreadable'],
    ['2026-11-24', '', 'time-unreadable'],
    ['2026-11-24', '25:00', 'time-unreadable'],
    ['2026-11-24', '13:00 PM', 'time-unreadable'],
    ['2026-11-24', '0:30 AM', 'time-unreadable'],
    ['2026-11-24', '9', 'time-unreadable'],
    ['2026-01-05', '12:00', 'past'],
    ['2025-12-31', '09:00', 'past'],
    ['2062-11-24', '09:00', 'too-far'],
  ])('%j %j is %s', (date, time, kind) => {
    expect(parseDue(date, time, eastern, now)).toEqual({ kind });
  });
});
