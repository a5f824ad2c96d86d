import { describe, expect, it } from 'vitest';
import {
  held,
  holding,
  isUnderWay,
  lasted,
  nextProgress,
  onClock,
  phaseOf,
  type CallProgress,
  type LineAct,
} from '../../src/domain/call-progress';

const minute = 60_000;
const start = Date.UTC(2026, 10, 24, 15, 0);

/** A call from a list of acts and the minute each is done at. */
function play(...acts: [LineAct, number][]): CallProgress {
  const call = acts.reduce<CallProgress | undefined>(
    (progress, [act, at]) => nextProgress(progress, act, start + at * minute),
    undefined,
  );
  if (!call) throw new Error('the call was never started');
  return call;
}

describe('a call', () => {
  it.each<[string, [LineAct, number][], string, number, number]>([
    ['starts in the queue', [['start', 0]], 'waiting', 10, 10],
    [
      'is answered',
      [
        ['start', 0],
        ['pick-up', 4],
      ],
      'talking',
      10,
      4,
    ],
    [
      'is put on hold',
      [
        ['start', 0],
        ['pick-up', 4],
        ['hold', 7],
      ],
      'on-hold',
      10,
      7,
    ],
    [
      'goes on after a hold',
      [
        ['start', 0],
        ['pick-up', 4],
        ['hold', 7],
        ['pick-up', 9],
      ],
      'talking',
      10,
      6,
    ],
    [
      'ends while talking',
      [
        ['start', 0],
        ['pick-up', 4],
        ['end', 8],
      ],
      'over',
      8,
      4,
    ],
    [
      'ends in the queue',
      [
        ['start', 0],
        ['end', 3],
      ],
      'over',
      3,
      3,
    ],
    [
      'ends while on hold',
      [
        ['start', 0],
        ['pick-up', 1],
        ['hold', 2],
        ['end', 5],
      ],
      'over',
      5,
      4,
    ],
  ])('%s', (_, acts, phase, total, onHold) => {
    const call = play(...acts);
    const now = start + 10 * minute;
    expect([phaseOf(call), lasted(call, now) / minute, held(call, now) / minute]).toEqual([
      phase,
      total,
      onHold,
    ]);
  });

  it.each<[string, [LineAct, number][], LineAct]>([
    ['started twice', [['start', 0]], 'start'],
    [
      'picked up while talking',
      [
        ['start', 0],
        ['pick-up', 1],
      ],
      'pick-up',
    ],
    [
      'held while on hold',
      [
        ['start', 0],
        ['pick-up', 1],
        ['hold', 2],
      ],
      'hold',
    ],
    [
      'ended twice',
      [
        ['start', 0],
        ['end', 2],
      ],
      'end',
    ],
    [
      'held after its end',
      [
        ['start', 0],
        ['end', 2],
      ],
      'hold',
    ],
    [
      'picked up after its end',
      [
        ['start', 0],
        ['end', 2],
      ],
      'pick-up',
    ],
    ['gone on with while it goes on', [['start', 0]], 'go-on'],
  ])('%s is the same call', (_, acts, act) => {
    const call = play(...acts);
    expect(nextProgress(call, act, start + 9 * minute)).toBe(call);
  });

  it('that was ended by mistake goes on, the time between included', () => {
    const call = play(['start', 0], ['pick-up', 1], ['end', 2], ['go-on', 5]);
    expect(phaseOf(call)).toBe('talking');
    expect(lasted(call, start + 6 * minute)).toBe(6 * minute);
  });

  it('keeps the moment it was first picked up', () => {
    const call = play(['start', 0], ['pick-up', 1], ['hold', 2], ['pick-up', 5]);
    expect(call.pickedUpAt).toBe(start + minute);
  });

  it('does nothing before it was started', () => {
    for (const act of ['pick-up', 'hold', 'end', 'go-on'] as const) {
      expect(nextProgress(undefined, act, start)).toBeUndefined();
    }
  });
});

describe('a clock that is moved back during a call', () => {
  it('never makes the timer run backwards, and the timer goes on from where it was', () => {
    const before = onClock(play(['start', 0], ['pick-up', 2]), start + 5 * minute);
    const after = onClock(before, start - 55 * minute); // an hour back
    expect(lasted(after, start - 55 * minute)).toBe(5 * minute);
    expect(lasted(after, start - 53 * minute)).toBe(7 * minute);
    expect(held(after, start - 53 * minute)).toBe(2 * minute);
  });

  it('is noticed at the next act, when nothing was watching', () => {
    const call = nextProgress(play(['start', 0], ['pick-up', 5]), 'hold', start - 50 * minute);
    expect(call).toMatchObject({ holdSince: start + 5 * minute, clockShift: 55 * minute });
    expect(holding(call as CallProgress, start - 49 * minute)).toBe(minute);
  });

  it('noticed twice is corrected once', () => {
    const once = onClock(onClock(play(['start', 0]), start + 5 * minute), start);
    expect(onClock(once, start)).toEqual(once);
  });
});

describe('a call nobody ended', () => {
  it.each([
    [0, true],
    [11, true],
    [13, false],
  ])('%i hours later: under way is %s', (hours, expected) => {
    expect(isUnderWay(play(['start', 0]), start + hours * 60 * minute)).toBe(expected);
  });

  it('is not under way once it is over, or was never started', () => {
    expect(isUnderWay(play(['start', 0], ['end', 1]), start)).toBe(false);
    expect(isUnderWay(undefined, start)).toBe(false);
  });
});
