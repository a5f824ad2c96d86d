import { describe, expect, it } from 'vitest';
import type { CallAct } from '../../src/domain/call-acts';
import type { Draft } from '../../src/domain/draft';
import { mergeDraft } from '../../src/domain/merge-draft';
import { aDraft, after } from './build-draft';

const base = aDraft({
  representative: 'S',
  notes: [{ id: 'n0', at: 1, text: 'hello' }],
  advice: [{ id: 'a0', text: 'Clear the cache' }],
  given: ['Case number'],
});
const withNote = (draft: Draft, id: string, at: number) => ({
  ...draft,
  notes: [...draft.notes, { id, at, text: id }],
});

describe('two windows editing one call', () => {
  it('keep each other’s fields', () => {
    const mine = { ...base, representative: 'Sam', typed: ['representative'], editedAt: 5 };
    const theirs = { ...base, ticketNumber: 'INC-1', typed: ['ticketNumber'], editedAt: 3 };
    expect(mergeDraft(base, mine, theirs)).toMatchObject({
      representative: 'Sam',
      ticketNumber: 'INC-1',
      typed: ['ticketNumber', 'representative'],
      editedAt: 5,
    });
  });

  it('keep each other’s fields of the packet', () => {
    const mine = { ...base, packet: { ...base.packet, error: 'E' } };
    const theirs = { ...base, packet: { ...base.packet, screen: 'S' } };
    expect(mergeDraft(base, mine, theirs).packet).toMatchObject({ error: 'E', screen: 'S' });
  });

  it('let the last one win where both changed the same field', () => {
    const merged = mergeDraft(base, { ...base, said: 'mine' }, { ...base, said: 'theirs' });
    expect(merged.said).toBe('mine');
  });

  it('keep both notes, in the order of their times', () => {
    const merged = mergeDraft(base, withNote(base, 'mine', 3), withNote(base, 'theirs', 2));
    expect(merged.notes.map(({ id }) => id)).toEqual(['n0', 'theirs', 'mine']);
  });

  it('keep a suggestion’s result and the other one’s new suggestion, and let a dropped one go', () => {
    const mine = after(base, [{ kind: 'advice-result', id: 'a0', result: 'worked' }]);
    const theirs = after({ ...base, adviceLine: 'Use Edge' }, [{ kind: 'add-advice' }], 't');
    expect(mergeDraft(base, mine, theirs).advice).toEqual([
      { id: 'a0', text: 'Clear the cache', result: 'worked' },
      { id: 't1', text: 'Use Edge' },
    ]);
    const dropped = after(base, [{ kind: 'drop-advice', id: 'a0' }]);
    expect(mergeDraft(base, dropped, theirs).advice).toEqual([{ id: 't1', text: 'Use Edge' }]);
  });

  it('tick off and take back ticks side by side', () => {
    const mine = after(base, [{ kind: 'give', label: 'Case number', given: false }]);
    const theirs = after(base, [{ kind: 'give', label: 'Error', given: true }]);
    expect(mergeDraft(base, mine, theirs).given).toEqual(['Error']);
  });

  it('an outcome one took back is gone, one the other chose stays', () => {
    const chosen = { ...base, outcome: 'resolved' as const };
    const back = after(chosen, [{ kind: 'outcome', outcome: undefined }]);
    expect(mergeDraft(chosen, back, { ...chosen, said: 'x' })).not.toHaveProperty('outcome');
    expect(mergeDraft(base, { ...base, said: 'x' }, chosen).outcome).toBe('resolved');
  });

  it('end one call once: the first end counts', () => {
    const line = (act: 'start' | 'pick-up' | 'end'): CallAct => ({ kind: 'line', act });
    const talking = after(base, [line('start'), line('pick-up')]);
    const early = after(talking, [line('end')]); // at minute one, put forward to the call's last moment
    const late = after(talking, [line('pick-up'), line('pick-up'), line('pick-up'), line('end')]);
    const [first, second] = [early.progress?.endedAt, late.progress?.endedAt];
    expect(first).toBeLessThan(second ?? 0);
    expect(mergeDraft(talking, late, early).progress?.endedAt).toBe(first);
    expect(mergeDraft(talking, early, late).progress?.endedAt).toBe(first);
  });

  it('start a call in one while the other types', () => {
    const started = after(base, [{ kind: 'line', act: 'start' }]);
    expect(mergeDraft(base, { ...base, said: 'x' }, started).progress).toEqual(started.progress);
    expect(mergeDraft(base, started, { ...base, said: 'x' }).progress).toEqual(started.progress);
  });

  it('change nothing when nobody changed anything', () => {
    expect(mergeDraft(base, base, base)).toEqual(base);
  });
});
