import { describe, expect, it } from 'vitest';
import { noticeFor } from '../../src/background/words';

const at = (wall: string) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(Temporal.Now.timeZoneId()).epochMilliseconds;
const now = at('2026-11-27T09:00');

describe('the digest of what fell due', () => {
  it.each([
    [1, '2026-11-27T08:30', 'A follow-up is due'],
    [2, '2026-11-27T00:00', '2 follow-ups are due'],
    [1, '2026-11-26T23:59', 'A follow-up is overdue since yesterday'],
    [3, '2026-11-24T09:00', '3 follow-ups are overdue since Tuesday'],
    [3, '2026-11-20T09:00', '3 follow-ups are overdue since November 20'],
  ])('%i since %s: %s', (due, since, title) => {
    expect(noticeFor(due, at(since), now)).toEqual({ title, message: 'Click to open your list of tickets.' });
  });
});
