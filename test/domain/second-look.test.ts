import { describe, expect, it } from 'vitest';
import { nextForm, openForm, type CallForm, type FormFacts } from '../../src/domain/call-form';
import { fieldNote } from '../../src/domain/field-note';
import type { Surroundings, TaughtField } from '../../src/domain/page-reading';
import { aDraft, aPacket } from '../storage/support/build';
import { aReading, cases } from './build';

const facts: FormFacts = { id: 'fresh', now: 100, browser: 'Chrome', followUp: { date: '', time: '' } };
const taught = (value: string, field: TaughtField = 'caseNumber'): Surroundings => ({
  members: [],
  enrollment: [],
  origins: [],
  earlier: [],
  taught: [{ field, value, label: 'Dossier no' }],
});
const draftOf = (id: string, caseNumber: string) => ({
  ...aDraft(id, id),
  packet: aPacket({ caseNumber, notes: id }),
});

function settled(
  reading = aReading({ readAt: 5 }),
  drafts = [draftOf('a', '110000001'), draftOf('b', '110000002')],
): CallForm {
  const read = nextForm(openForm(facts), { kind: 'page-answered', reading }, facts);
  return nextForm(read, { kind: 'drafts-read', drafts }, facts);
}
const look = (form: CallForm, around: Surroundings) =>
  nextForm(form, { kind: 'looked-around', around }, facts);

describe('what a taught rule finds', () => {
  it('fills an empty field and says who taught it', () => {
    const form = look(settled(undefined, []), taught('114207365'));
    expect(form.draft.packet.caseNumber).toBe('114207365');
    expect(fieldNote(form, 'caseNumber')).toEqual({ kind: 'from-page', label: 'Dossier no', taught: true });
  });

  it('opens the draft of the case it found, instead of the one typed last', () => {
    expect(settled().draft.packet.notes).not.toBe('');
    expect(look(settled(), taught('110000001')).draft.id).toBe('a');
    expect(look(settled(), taught('110000002')).draft.id).toBe('b');
    const third = look(settled(), taught('110000003'));
    expect(third.draft).toMatchObject({ id: 'fresh', packet: { caseNumber: '110000003', notes: '' } });
    expect(third.others.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('never overrides a labelled value: two of them are a question', () => {
    const form = look(
      settled(aReading({ readAt: 5, caseNumbers: cases('110000009') }), []),
      taught('114207365'),
    );
    expect(form.draft.packet.caseNumber).toBe('');
    expect(fieldNote(form, 'caseNumber')).toEqual({
      kind: 'choose',
      choices: [
        { value: '110000009', label: 'Case Number' },
        { value: '114207365', label: 'Dossier no', taught: true },
      ],
    });
  });

  it('that says the same as a label changes nothing', () => {
    const before = settled(aReading({ readAt: 5, caseNumbers: cases('114207365') }), []);
    expect(fieldNote(look(before, taught('114207365')), 'caseNumber')).toEqual({
      kind: 'from-page',
      label: 'Case Number',
      taught: false,
    });
  });

  it('does not touch what was typed meanwhile, and puts nothing of another case beside it', () => {
    const typed = nextForm(
      settled(),
      { kind: 'typed', key: 'notes', value: 'on the phone' },
      { ...facts, now: 200 },
    );
    const form = look(typed, taught('114207365'));
    expect(form.draft).toEqual(typed.draft);
    expect(form.reading?.caseNumbers.map(({ value }) => value)).toEqual(['114207365']);
  });

  it('does not take the form away when what was typed here is on disk already', () => {
    const later = { ...facts, now: 200 };
    const typed = nextForm(settled(), { kind: 'typed', key: 'notes', value: 'on the phone' }, later);
    const kept = nextForm(typed, { kind: 'kept', sent: typed.draft, kept: typed.draft }, later);
    const form = look(kept, taught('110000003'));
    expect(form).toMatchObject({
      settled: true,
      draft: { id: kept.draft.id, packet: { notes: 'on the phone' } },
    });
  });

  it('asks where the screen has another name, and fills it where it has none', () => {
    const without = look(settled(undefined, []), taught('Letters Archive', 'screen'));
    expect(without.draft.packet.screen).toBe('Letters Archive');
    const named = settled(
      aReading({ readAt: 5, screen: { value: 'Sent Letters', label: 'page heading' } }),
      [],
    );
    expect(fieldNote(look(named, taught('Letters Archive', 'screen')), 'screen').kind).toBe('choose');
  });

  it('fills an error where none was seen', () =>
    expect(look(settled(undefined, []), taught('It failed', 'error')).draft.packet.error).toBe('It failed'));
});

it('members, enrollment and association are told, and nothing of them is put in', () => {
  const around: Surroundings = {
    ...taught('114207365'),
    taught: [],
    members: [{ value: 'Marisol Tindall', label: 'Name' }],
    enrollment: [{ plan: 'Gold', status: 'Active' }],
    association: { state: 'not-associated', text: 'You are not associated with this case.' },
  };
  const before = settled();
  const form = look(before, around);
  expect(form.draft).toEqual(before.draft);
  expect(form.reading?.around).toEqual(around);
});
