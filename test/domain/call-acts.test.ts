import { describe, expect, it } from 'vitest';
import { actOnCall } from '../../src/domain/call-acts';
import { aDraft, after } from './build-draft';

describe('notes taken during a call', () => {
  it('get the time they were added at, and the line is free for the next', () => {
    const draft = after(aDraft({ noteLine: '  Asked for the screen  ' }), [{ kind: 'add-note' }]);
    expect(draft.notes).toEqual([{ id: 'id1', at: 60_000, text: 'Asked for the screen' }]);
    expect(draft.noteLine).toBe('');
  });

  it.each([
    ['an empty line', '   '],
    ['a line that is too long', 'x'.repeat(5001)],
  ])('%s is no note, and stays where it was typed', (_, noteLine) => {
    const draft = aDraft({ noteLine });
    expect(after(draft, [{ kind: 'add-note' }])).toBe(draft);
  });

  it('stand in order also when the clock was moved back between two of them', () => {
    const started = after(aDraft(), [{ kind: 'line', act: 'start' }]);
    const first = actOnCall(
      { ...started, noteLine: 'first' },
      { kind: 'add-note' },
      { id: 'a', now: 500_000 },
    );
    const second = actOnCall(
      { ...first, noteLine: 'second' },
      { kind: 'add-note' },
      { id: 'b', now: 70_000 },
    );
    expect(second.notes.map(({ at }) => at)).toEqual([500_000, 500_000]);
  });

  it('are full at five hundred, and the line is kept', () => {
    const notes = Array.from({ length: 500 }, (_, n) => ({ id: `n${n}`, at: n, text: 'x' }));
    const draft = aDraft({ notes, noteLine: 'one more' });
    expect(after(draft, [{ kind: 'add-note' }])).toBe(draft);
  });
});

describe('what PSL suggested', () => {
  it('becomes a list with results that can be taken back', () => {
    const asked = after(aDraft({ adviceLine: 'Clear the cache' }), [{ kind: 'add-advice' }]);
    expect(asked.advice).toEqual([{ id: 'id1', text: 'Clear the cache' }]);
    const tried = after(asked, [{ kind: 'advice-result', id: 'id1', result: 'did-not-help' }]);
    expect(tried.advice).toEqual([{ id: 'id1', text: 'Clear the cache', result: 'did-not-help' }]);
    expect(after(tried, [{ kind: 'advice-result', id: 'id1', result: undefined }]).advice).toEqual(
      asked.advice,
    );
    expect(after(tried, [{ kind: 'drop-advice', id: 'id1' }]).advice).toEqual([]);
  });
});

describe('reading aloud', () => {
  it('ticks a line off once, and takes the tick back', () => {
    const given = after(aDraft(), [
      { kind: 'give', label: 'Case number', given: true },
      { kind: 'give', label: 'Case number', given: true },
      { kind: 'give', label: 'Error', given: true },
    ]);
    expect(given.given).toEqual(['Case number', 'Error']);
    expect(after(given, [{ kind: 'give', label: 'Error', given: false }]).given).toEqual(['Case number']);
  });
});

describe('the outcome', () => {
  it('can be chosen and taken back', () => {
    const chosen = after(aDraft(), [{ kind: 'outcome', outcome: 'escalated' }]);
    expect(chosen.outcome).toBe('escalated');
    expect(after(chosen, [{ kind: 'outcome', outcome: undefined }])).not.toHaveProperty('outcome');
  });
});
