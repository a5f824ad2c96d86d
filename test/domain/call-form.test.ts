import { describe, expect, it } from 'vitest';
import { nextForm, openForm, type CallForm, type FormEvent } from '../../src/domain/call-form';
import type { Draft } from '../../src/domain/draft';
import { draftForNextCall, newDraft, otherCasesOnPage } from '../../src/domain/drafts';
import { emptyPacket } from '../../src/domain/packet';
import { aReading, anError, cases } from './build';

const facts = {
  id: 'new',
  now: 1000,
  browser: 'Google Chrome 144',
  followUp: { date: '2026-11-24', time: '09:00' },
};
const pageOf = (...numbers: string[]): FormEvent => ({
  kind: 'page-answered',
  reading: aReading({ caseNumbers: cases(...numbers) }),
});
const stored = (...drafts: Draft[]): FormEvent => ({ kind: 'drafts-read', drafts });
const typed = (key: 'notes' | 'caseNumber', value: string): FormEvent => ({ kind: 'typed', key, value });
const play = (...events: FormEvent[]): CallForm =>
  events.reduce((form, event) => nextForm(form, event, facts), openForm(facts));

function draftFor(caseNumber: string, parts: Partial<Draft> = {}): Draft {
  const packet = { ...emptyPacket, caseNumber, notes: `about ${caseNumber}` };
  return { ...newDraft(`draft-${caseNumber}`, packet, facts.followUp, 1), typed: ['notes'], ...parts };
}

describe('the call form', () => {
  it('opens on the packet of the page in front', () => {
    const form = play(stored(), pageOf('111111111'));
    expect(form.draft.packet).toMatchObject({
      caseNumber: '111111111',
      browser: 'Google Chrome 144',
      notes: '',
    });
  });

  it('chooses nothing when the page shows several cases', () => {
    const form = play(stored(), pageOf('111111111', '222222222'));
    expect(form.draft.packet.caseNumber).toBe('');
    expect(form.suggestions.caseNumber?.choices.map(({ value }) => value)).toEqual([
      '111111111',
      '222222222',
    ]);
  });

  it('brings back what was typed about the case on the page', () => {
    const form = play(pageOf('111111111'), stored(draftFor('222222222'), draftFor('111111111')));
    expect(form.draft.packet.notes).toBe('about 111111111');
    expect(form.others.map(({ id }) => id)).toEqual(['draft-222222222']);
  });

  it('never shows a draft on the page of another client, and never hides it either', () => {
    const form = play(stored(draftFor('111111111')), pageOf('222222222'));
    expect(form.draft.packet).toMatchObject({ caseNumber: '222222222', notes: '' });
    expect(form.others.map(({ id }) => id)).toEqual(['draft-111111111']);
  });

  it('warns with both numbers when the agent goes on with another case than the page shows', () => {
    const old = draftFor('111111111');
    const form = play(stored(old), pageOf('222222222'), { kind: 'continue', draft: old });
    expect(otherCasesOnPage(form.draft.packet, form.reading)).toEqual(['222222222']);
    expect(form.others).toEqual([]);
  });

  it('keeps a hand-typed other number with the page it was typed on, and still warns', () => {
    const before = play(stored(), pageOf('111111111'), typed('caseNumber', '222222222'));
    const after = play(stored(before.draft), pageOf('111111111'));
    expect(after.draft.packet.caseNumber).toBe('222222222');
    expect(otherCasesOnPage(after.draft.packet, after.reading)).toEqual(['111111111']);
  });

  it('goes on with the last draft where the page shows no case', () => {
    const form = play(
      stored(draftFor('111111111', { editedAt: 5 }), draftFor('222222222', { editedAt: 9 })),
      pageOf(),
    );
    expect(form.draft.packet.caseNumber).toBe('222222222');
  });

  it.each([
    ['the page', [typed('notes', 'early'), pageOf('111111111'), stored()]],
    ['the drafts', [typed('notes', 'early'), stored(), pageOf('111111111')]],
    [
      'both, over an older draft',
      [typed('notes', 'early'), stored(draftFor('111111111')), pageOf('111111111')],
    ],
  ] as const)('keeps what was typed before %s answered', (_, events) => {
    const form = play(...events);
    expect(form.draft.packet).toMatchObject({ caseNumber: '111111111', notes: 'early' });
  });

  it('follows the page on a second reading until something is typed, and then only fills gaps', () => {
    const untouched = play(stored(), pageOf('111111111'), pageOf('222222222'));
    expect(untouched.draft.packet.caseNumber).toBe('222222222');
    const touched = play(stored(), pageOf('111111111'), typed('notes', 'x'), pageOf('222222222'));
    expect(touched.draft.packet.caseNumber).toBe('111111111');
  });

  it('does not put back what the agent emptied', () => {
    const form = play(stored(), pageOf('111111111'), typed('caseNumber', ''), pageOf('111111111'));
    expect(form.draft.packet.caseNumber).toBe('');
  });

  it('sets typed work aside, not away, when started again', () => {
    const form = play(stored(), pageOf('111111111'), typed('notes', 'keep me'), { kind: 'start-again' });
    expect(form.draft.packet.notes).toBe('');
    expect(form.others.map(({ packet }) => packet.notes)).toEqual(['keep me']);
  });

  it('puts in the one error on screen and offers those that are gone', () => {
    const reading = aReading({
      errors: [anError({ text: 'Now' }), anError({ text: 'Before', onScreen: false })],
    });
    const form = play(stored(), { kind: 'page-answered', reading });
    expect(form.draft.packet.error).toBe('Now');
    expect(form.suggestions.error?.choices).toHaveLength(2);
  });

  it('never puts in a failed request by itself', () => {
    const reading = aReading({ errors: [anError({ kind: 'request', text: 'GET /x answered 500' })] });
    expect(play(stored(), { kind: 'page-answered', reading }).draft.packet.error).toBe('');
  });
});

describe('a workspace that stays open', () => {
  const act = (kind: 'start' | 'end'): FormEvent => ({ kind: 'call', act: { kind: 'line', act: kind } });

  it('follows the page, also to what was typed about its case before', () => {
    const form = play(stored(draftFor('222222222')), pageOf('111111111'), pageOf('222222222'));
    expect(form.draft.packet.notes).toBe('about 222222222');
    expect(form.others).toEqual([]);
  });

  it('keeps a call where it is while the agent moves through the portal', () => {
    const form = play(stored(), pageOf('111111111'), act('start'), pageOf('222222222'));
    expect(form.draft.packet.caseNumber).toBe('111111111');
    expect(otherCasesOnPage(form.draft.packet, form.reading)).toEqual(['222222222']);
  });

  it('fills no gap of a call from the page of another client', () => {
    const reading = aReading({
      caseNumbers: cases('222222222'),
      applicationNumbers: [{ value: '200199999', label: 'Application Number' }],
    });
    const form = play(stored(), pageOf('111111111'), act('start'), { kind: 'page-answered', reading });
    expect(form.draft.packet.applicationNumber).toBe('');
  });

  it('opens on the call the agent is on, whatever page is in front; a forgotten one gives way', () => {
    const progress = { startedAt: 0, heldMs: 0, clockShift: 0, lastAt: 0 };
    const onPhone = draftFor('111111111', { progress });
    expect(play(stored(onPhone), pageOf('222222222')).draft.id).toBe(onPhone.id);
    const dayLater = { ...facts, now: 24 * 60 * 60_000 };
    const events = [stored(onPhone), pageOf('222222222')];
    const later = events.reduce((form, event) => nextForm(form, event, dayLater), openForm(dayLater));
    expect(later.draft.packet.caseNumber).toBe('222222222');
  });

  it('sets a call under way aside, not away, when the agent turns to the other page', () => {
    const form = play(stored(), pageOf('111111111'), act('start'), pageOf('222222222'), {
      kind: 'start-again',
    });
    expect(form.draft.packet.caseNumber).toBe('222222222');
    expect(form.others.map(({ progress }) => progress?.startedAt)).toEqual([facts.now]);
  });

  it('keeps a call that was started before the page answered', () => {
    const form = play(act('start'), pageOf('111111111'), stored());
    expect(form.draft).toMatchObject({ packet: { caseNumber: '111111111' }, progress: { startedAt: 1000 } });
  });
});

describe('a second window', () => {
  const mine = draftFor('111111111');
  const changed = (...drafts: Draft[]): FormEvent => ({ kind: 'drafts-changed', drafts });

  it('shows what the other one typed', () => {
    const theirs = { ...mine, representative: 'Sam' };
    expect(play(stored(mine), pageOf('111111111'), changed(theirs)).draft.representative).toBe('Sam');
  });

  it('does not lose what is typed here while the other one writes', () => {
    const theirs = { ...mine, representative: 'Sam' };
    const form = play(stored(mine), pageOf('111111111'), typed('notes', 'mine'), changed(theirs));
    expect(form.draft).toMatchObject({ representative: 'Sam', packet: { notes: 'mine' } });
  });

  it('takes in what its own write was joined with', () => {
    const before = play(stored(mine), pageOf('111111111'), typed('notes', 'mine'));
    const kept = { ...before.draft, representative: 'Sam' };
    const events: FormEvent[] = [typed('notes', 'mine, longer'), { kind: 'kept', sent: before.draft, kept }];
    const form = events.reduce((done, event) => nextForm(done, event, facts), before);
    expect(form.draft).toMatchObject({ representative: 'Sam', packet: { notes: 'mine, longer' } });
  });

  it('lets go of a call that was saved in the other one, and says which', () => {
    const form = play(stored(mine), pageOf('111111111'), changed());
    expect(form.draft.packet.notes).toBe('');
    expect(form.gone?.id).toBe(mine.id);
  });

  it('keeps a form that was never on disk when other drafts go', () => {
    const form = play(stored(), pageOf('111111111'), typed('notes', 'mine'), changed());
    expect(form.draft.packet.notes).toBe('mine');
    expect(form.gone).toBeUndefined();
  });
});

describe('what is prepared before the call', () => {
  const tried = [{ step: 'Cleared cache and cookies', result: 'no change' }];

  it('belongs to the draft, and its steps stand in the packet', () => {
    const form = play(stored(), pageOf('111111111'), { kind: 'prepared', before: { tried } });
    expect(form.draft.before).toEqual({ tried });
    expect(form.draft.packet.troubleshooting).toBe('Cleared cache and cookies: no change');
    expect(form.draft.packet.caseNumber).toBe('111111111');
  });

  it('is kept when it was ticked before the stored drafts were known', () => {
    const form = play(
      { kind: 'prepared', before: { tried } },
      stored(draftFor('111111111')),
      pageOf('111111111'),
    );
    expect(form.draft).toMatchObject({ before: { tried }, packet: { notes: 'about 111111111' } });
  });

  it('comes along to a further call about the issue', () => {
    const before = { escalation: { problem: 'p', party: 'PSL', at: 1 } };
    const issue = { id: 'i', packet: emptyPacket, before };
    expect(draftForNextCall('d', issue, facts.followUp, 2)).toMatchObject({ issueId: 'i', before });
  });
});

describe('a packet split into two issues', () => {
  const packet = { ...emptyPacket, caseNumber: '111111111', notes: 'both' };
  const parts = [
    { ...packet, error: 'The first error' },
    { ...packet, error: 'The second error' },
  ];
  const before = { association: { state: 'associated' as const, at: 1 } };
  const split = play(
    stored(draftFor('111111111', { issueId: 'i', ticketNumber: 'INC-1', before })),
    pageOf('111111111'),
    {
      kind: 'split',
      parts,
      ids: ['second'],
    },
  );

  it('goes on with the first, which keeps its issue and its number', () => {
    expect(split.draft).toMatchObject({ id: 'draft-111111111', issueId: 'i', ticketNumber: 'INC-1' });
    expect(split.draft.packet.error).toBe('The first error');
  });

  it('has the second wait for its own call and its own number', () => {
    expect(split.others).toHaveLength(1);
    expect(split.others[0]).toMatchObject({ id: 'second', queued: true, ticketNumber: '', before });
    expect(split.others[0]?.issueId).toBeUndefined();
    expect(split.others[0]?.packet).toMatchObject({ error: 'The second error', notes: 'both' });
  });

  it('opens on the first again, however late the second was made, until the agent goes to that one', () => {
    const { draft, others } = split;
    const later = others.map((other) => ({ ...other, editedAt: draft.editedAt + 1 }));
    const again = play(stored(...later, draft), pageOf('111111111'));
    expect(again.draft.id).toBe('draft-111111111');
    expect(again.others.map(({ queued }) => queued)).toEqual([true]);
    const gone = again.others.map((other): FormEvent => ({ kind: 'continue', draft: other }));
    expect(gone.reduce((form, event) => nextForm(form, event, facts), again).draft).toMatchObject({
      id: 'second',
      queued: false,
    });
  });

  it('does not carry an association over to another case', () => {
    const other = play(stored(draftFor('111111111', { before })), pageOf('111111111'), {
      kind: 'split',
      parts: [packet, { ...packet, caseNumber: '222222222' }],
      ids: ['second'],
    });
    expect(other.others[0]?.before?.association).toBeUndefined();
  });
});
