import { describe, expect, it } from 'vitest';
import { dueWords } from '../../src/domain/due-words';
import { dueOn } from '../../src/domain/due-time';
import { understandTime } from '../../src/domain/natural-time';
import { defaultOffice } from '../../src/domain/office';
import { snoozeChoices } from '../../src/domain/snooze';

const eastern = 'America/New_York';
const central = 'America/Chicago';
const at = (moment: string) => Temporal.Instant.from(moment).epochMilliseconds;
/** A Tuesday, two days before Thanksgiving. */
const tuesday = at('2026-11-24T10:30:00-05:00');
const context = { now: tuesday, zone: eastern, office: defaultOffice, usualTime: '09:00' };

describe('natural words for a time', () => {
  it.each([
    ['Tuesday 2 pm', '2026-11-24T14:00'],
    ['tuesday 9am', '2026-12-01T09:00'],
    ['in 3 business days', '2026-12-01T09:00'],
    ['3 business days', '2026-12-01T09:00'],
    ['in three working days at 10', '2026-12-01T10:00'],
    ['next business day', '2026-11-25T09:00'],
    ['next business day at 2', '2026-11-25T14:00'],
    ['tomorrow', '2026-11-25T09:00'],
    ['tomorrow morning', '2026-11-25T09:00'],
    ['first thing tomorrow', '2026-11-25T09:00'],
    ['tomorrow afternoon', '2026-11-25T14:00'],
    ['tomorrow end of day', '2026-11-25T17:00'],
    ['eod', '2026-11-24T17:00'],
    ['this afternoon', '2026-11-24T14:00'],
    ['in 2 hours', '2026-11-24T12:30'],
    ['in 3 days', '2026-11-27T09:00'],
    ['in two weeks', '2026-12-08T09:00'],
    ['next week', '2026-12-01T09:00'],
    ['friday at noon', '2026-11-27T12:00'],
    ['monday at 2', '2026-11-30T14:00'],
    ['on Dec 1 at 10:30', '2026-12-01T10:30'],
    ['12/1 3pm', '2026-12-01T15:00'],
    ['2026-12-01', '2026-12-01T09:00'],
    ['Jan 4', '2027-01-04T09:00'],
    ['February 29, 2028', '2028-02-29T09:00'],
    ['wednesday 16:15', '2026-11-25T16:15'],
  ])('%s', (words, due) => {
    expect(understandTime(words, context)).toMatchObject({ kind: 'due', dueTime: { due, zone: eastern } });
  });

  it.each(['', 'soon', 'asap', 'when Sam is back', 'Feb 30', 'tuesday or wednesday', 'ticket 42', '9'])(
    'asks again about “%s” rather than guess',
    (words) => expect(understandTime(words, context).kind).toBe('not-understood'),
  );

  it.each(['yesterday', '2026-11-23', 'today at 9am', 'last friday'])(
    'says that “%s” has passed',
    (words) => {
      expect(understandTime(words, context).kind).toBe('past');
    },
  );

  it.each([
    ['Eastern, spring', '2027-03-12T10:00:00-05:00', eastern, 'monday 9am', '2027-03-15T09:00:00-04:00'],
    ['Central, spring', '2027-03-12T10:00:00-06:00', central, 'monday 9am', '2027-03-15T09:00:00-05:00'],
    ['Eastern, autumn', '2026-10-30T10:00:00-04:00', eastern, 'monday 9am', '2026-11-02T09:00:00-05:00'],
    ['Central, autumn', '2026-10-30T10:00:00-05:00', central, 'monday 9am', '2026-11-02T09:00:00-06:00'],
    ['the skipped hour', '2026-03-06T10:00:00-05:00', eastern, 'sunday 2:30 am', '2026-03-08T03:30:00-04:00'],
    [
      'the hour that comes twice',
      '2026-10-30T10:00:00-04:00',
      eastern,
      'sunday 1:30 am',
      '2026-11-01T01:30:00-04:00',
    ],
    [
      'late at night, still today here',
      '2026-11-24T23:30:00-05:00',
      eastern,
      'tomorrow',
      '2026-11-25T09:00:00-05:00',
    ],
    [
      'the same instant, another zone',
      '2026-11-24T23:30:00-06:00',
      central,
      'tomorrow',
      '2026-11-25T09:00:00-06:00',
    ],
    ['year’s end', '2026-12-30T10:00:00-05:00', eastern, 'next business day', '2027-01-04T09:00:00-05:00'],
  ])('over a change of the clock: %s', (_what, now, zone, words, due) => {
    expect(understandTime(words, { ...context, now: at(now), zone })).toMatchObject({
      kind: 'due',
      dueTime: { dueAt: at(due) },
    });
  });
});

describe('a follow-up time in words', () => {
  const words = (date: string, time: string, zone = eastern, office = defaultOffice) =>
    dueWords(dueOn(Temporal.PlainDate.from(date), Temporal.PlainTime.from(time), zone), office);

  it('names day, time and zone as people do', () => {
    expect(words('2026-12-01', '14:00')).toEqual({
      understood: 'Tuesday, December 1, 2026, 2:00 PM Eastern',
      notes: [],
    });
    expect(words('2026-12-01', '00:30', central).understood).toBe(
      'Tuesday, December 1, 2026, 12:30 AM Central',
    );
  });

  it('says that nobody is there', () => {
    expect(words('2026-11-26', '09:00').notes).toEqual([
      'The offices are closed that day (Thanksgiving Day).',
    ]);
    expect(words('2026-11-28', '09:00').notes).toEqual(['The offices are closed that day (Saturday).']);
    expect(words('2026-12-01', '18:30').notes).toEqual(['Outside your office hours (8:00 AM to 5:00 PM).']);
  });

  it('says that the holidays of a year are not known, and guesses none', () => {
    expect(words('2040-12-25', '09:00').notes).toEqual([
      'State holidays of 2040 are not known here. Only weekends are skipped.',
    ]);
  });
});

describe('the ways to put a follow-up off', () => {
  const labels = (now: string) =>
    snoozeChoices(at(now), eastern, '09:00', defaultOffice).map(({ label, when }) => `${label}: ${when.due}`);

  it('offers an hour during office hours', () => {
    expect(labels('2026-11-24T10:30:20-05:00')).toEqual([
      'In an hour: 2026-11-24T11:31',
      'Next business day: 2026-11-25T09:00',
      'In 3 business days: 2026-12-01T09:00',
      'In 5 business days: 2026-12-03T09:00',
    ]);
  });

  it('offers no hour that ends when the office is closed', () => {
    expect(labels('2026-11-24T16:30:00-05:00')[0]).toBe('Next business day: 2026-11-25T09:00');
    expect(labels('2026-11-27T10:00:00-05:00')[0]).toBe('Next business day: 2026-11-30T09:00');
  });
});
