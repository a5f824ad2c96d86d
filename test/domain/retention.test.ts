import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  goesSoon,
  keepChoices,
  lookAhead,
  mayBeRemoved,
  noticeTime,
  removalAt,
  withNotice,
} from '../../src/domain/retention';

const at = (text: string) => Date.parse(`${text}T12:00:00Z`);
const day = 24 * 3_600_000;

describe('a closed issue', () => {
  it.each([
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-24', 24, '2028-11-24'],
  ] as const)('closed on %s and kept %i months goes on %s', (closed, months, gone) => {
    expect(removalAt(at(closed), months)).toBe(at(gone));
  });

  it('is kept for ever when the agent chose so', () => {
    expect(removalAt(0, 0)).toBeUndefined();
    expect(mayBeRemoved(0, 0, [{ at: 0, upTo: Infinity }], at('2099-01-01'))).toBe(false);
    expect(goesSoon(0, 0, at('2099-01-01'))).toBe(false);
  });

  it('goes only a week after the agent was shown that it will', () => {
    const closed = at('2025-01-01');
    const now = at('2026-06-01');
    expect(mayBeRemoved(closed, 12, [], now)).toBe(false);
    expect(mayBeRemoved(closed, 12, [{ at: now - noticeTime + 1, upTo: closed }], now)).toBe(false);
    expect(mayBeRemoved(closed, 12, [{ at: now - noticeTime, upTo: closed - 1 }], now)).toBe(false);
    expect(mayBeRemoved(closed, 12, [{ at: now - noticeTime, upTo: closed }], now)).toBe(true);
  });

  it('stays when a clock that was far ahead announced it', () => {
    expect(
      mayBeRemoved(
        at('2025-01-01'),
        12,
        [{ at: at('2031-01-01'), upTo: at('2030-01-01') }],
        at('2026-06-01'),
      ),
    ).toBe(false);
  });

  it('is announced within the month before', () => {
    const closed = at('2026-01-15');
    const gone = at('2027-01-15');
    expect(goesSoon(closed, 12, gone - lookAhead - 1)).toBe(false);
    expect(goesSoon(closed, 12, gone - lookAhead)).toBe(true);
  });
});

it('whatever is shown and when, nothing goes that was not shown a week before, and the notes stay few', () => {
  const shows = fc.array(
    fc.record({ after: fc.integer({ min: 0, max: 3 * day }), upTo: fc.integer({ min: 0, max: 1000 }) }),
    {
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(
      shows,
      fc.integer({ min: 0, max: 1000 }),
      fc.constantFrom(...keepChoices),
      (list, closed, months) => {
        let now = at('2030-01-01');
        let notices: ReturnType<typeof withNotice> = [];
        const shown: { now: number; upTo: number }[] = [];
        for (const { after, upTo } of list) {
          now += after;
          shown.push({ now, upTo });
          notices = withNotice(notices, upTo, now);
          expect(notices.length).toBeLessThan(12);
          if (mayBeRemoved(closed, months, notices, now)) {
            expect(shown.some((one) => one.upTo >= closed && one.now <= now - noticeTime)).toBe(true);
          }
        }
      },
    ),
  );
});
