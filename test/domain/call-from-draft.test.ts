import { expect, it } from 'vitest';
import { callSchema } from '../../src/domain/call';
import { callFrom } from '../../src/domain/call-from-draft';
import { aDraft, after } from './build-draft';

const minute = 60_000;

it('a call that was not timed was made now, and carries only what was written', () => {
  const call = callFrom(aDraft({ ticketNumber: ' INC-1 ', said: 'Wait ' }), 5000);
  expect(call).toEqual({ at: 5000, ticketNumber: 'INC-1', representative: '', said: 'Wait' });
});

it('a timed call keeps its times, notes, outcome and suggestions', () => {
  const draft = after(aDraft({ noteLine: 'hello', adviceLine: 'Clear the cache' }), [
    { kind: 'line', act: 'start' },
    { kind: 'add-note' },
    { kind: 'line', act: 'pick-up' },
    { kind: 'add-advice' },
    { kind: 'outcome', outcome: 'agent-acts' },
    { kind: 'line', act: 'end' },
  ]);
  const call = callFrom(draft, 99 * minute);
  expect(call).toMatchObject({
    at: minute,
    timing: { startedAt: minute, pickedUpAt: 3 * minute, endedAt: 6 * minute, heldMs: 2 * minute },
    notes: [{ text: 'hello' }],
    outcome: 'agent-acts',
    advice: [{ text: 'Clear the cache' }],
  });
  expect(callSchema.safeParse({ ...call, id: 'c', issueId: 'i' }).success).toBe(true);
});

it('a call that is saved while it goes on ends then', () => {
  const draft = after(aDraft(), [{ kind: 'line', act: 'start' }]);
  expect(callFrom(draft, 4 * minute).timing).toEqual({
    startedAt: minute,
    endedAt: 4 * minute,
    heldMs: 3 * minute,
  });
});

it('a reason for no number goes when there is a number', () => {
  const reason = { noNumberReason: 'The line dropped' };
  expect(callFrom(aDraft(reason), 0).noNumberReason).toBe('The line dropped');
  expect(callFrom(aDraft({ ...reason, ticketNumber: 'INC-1' }), 0)).not.toHaveProperty('noNumberReason');
});
