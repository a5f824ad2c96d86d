import { expect, it } from 'vitest';
import { hasSlept, isLockDue, isSetBack } from '../../src/domain/auto-lock';

const minute = 60_000;
const at = 1_000_000_000;

it.each([
  ['just after input', 0, false],
  ['after 14 minutes', 14 * minute, false],
  ['after 15 minutes', 15 * minute, true],
  ['after a night', 600 * minute, true],
  ['when the clock is put right by two seconds', -2_000, false],
  ['when the clock is set back by a minute', -minute, true],
  ['when the clock is set back by years', -at, true],
])('locks or not %s', (_when, passed, locks) => {
  expect(isLockDue({ lockAfter: 15, lastInput: at }, at + passed)).toBe(locks);
});

it('waits as long as the agent chose', () => {
  expect(isLockDue({ lockAfter: 60, lastInput: at }, at + 59 * minute)).toBe(false);
  expect(isLockDue({ lockAfter: 5, lastInput: at }, at + 5 * minute)).toBe(true);
});

it('tells sleep from a late look at the clock', () => {
  expect(hasSlept(at, at + 61_000)).toBe(false);
  expect(hasSlept(at, at + 5 * minute)).toBe(true);
  expect(isSetBack(at, at - 10_000)).toBe(true);
});
