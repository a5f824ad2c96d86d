import { describe, expect, it } from 'vitest';
import type { FormFacts } from '../../src/domain/call-form';
import { draftWithSent, numberIn, type SendKey } from '../../src/domain/sent-text';
import { aDraft, aPacket } from '../storage/support/build';
import { aReading, cases } from './build';

const facts: FormFacts = { id: 'new', now: 50, browser: '', followUp: { date: '', time: '' } };
const page = aReading({ caseNumbers: cases('114207365') });
const mine = {
  ...aDraft('mine', 'called before'),
  packet: aPacket({ caseNumber: '114207365', notes: 'called before' }),
};
const theirs = {
  ...aDraft('theirs', 'other'),
  packet: aPacket({ caseNumber: '117730284', notes: 'other' }),
  editedAt: 9,
};

const send = (key: SendKey, text: string, drafts = [mine, theirs], reading: typeof page | undefined = page) =>
  draftWithSent(drafts, reading, { key, text }, facts);

describe('a text sent from a page', () => {
  it('lands in the draft of the page’s case, below what was typed', () => {
    const draft = send('notes', ' Pending verification ');
    expect(draft).toMatchObject({
      id: 'mine',
      editedAt: 50,
      packet: { notes: 'called before\nPending verification' },
    });
  });

  it('starts a draft with what the page shows when there is none', () =>
    expect(send('error', 'It failed', [theirs])).toMatchObject({
      id: 'new',
      typed: ['error'],
      packet: { caseNumber: '114207365', error: 'It failed' },
    }));

  it('on a page without a case joins the draft typed last, as the popup would', () =>
    expect(send('notes', 'x', [mine, theirs], aReading()).id).toBe('theirs'));

  it('on a page without a case never puts a case number on somebody else’s notes', () => {
    expect(send('caseNumber', '119500333', [mine, theirs], aReading())).toMatchObject({
      id: 'new',
      packet: { caseNumber: '119500333', notes: '' },
    });
    expect(send('caseNumber', 'Case 114-207-365', [mine, theirs], aReading()).id).toBe('mine');
  });

  it('that is no number of nine digits is kept in Notes, not dropped', () => {
    for (const text of ['Ref AB-77', '11420736', '402-55-7719', '114207365 and 117730284'])
      expect(send('caseNumber', text).packet).toMatchObject({
        caseNumber: '114207365',
        notes: `called before\n${text}`,
      });
  });

  it('is not added twice', () => expect(send('notes', 'called before').packet.notes).toBe('called before'));

  it('replaces an error only the page had put there, and stands below a typed one', () => {
    const typed = { ...mine, typed: ['error'], packet: { ...mine.packet, error: 'first' } };
    expect(send('error', 'second', [typed]).packet.error).toBe('first\nsecond');
    expect(send('error', 'second', [{ ...typed, typed: ['notes'] }]).packet.error).toBe('second');
  });

  it('says where a page that cannot be read leaves it', () =>
    expect(draftWithSent([mine], undefined, { key: 'notes', text: 'x' }, facts).id).toBe('mine'));
});

describe('the nine digits in a selection', () => {
  it.each([
    ['114207365', '114207365'],
    ['Case Number: 114 207 365.', '114207365'],
    ['114-207-365', '114207365'],
    ['114207365 (114 207 365)', '114207365'],
    ['1142073650', undefined],
    ['A114207365', undefined],
    ['402-55-7719', undefined],
    ['114207365, 117730284', undefined],
    ['', undefined],
  ])('“%s”', (text, number) => expect(numberIn(text)).toBe(number));
});
