import { expect, it } from 'vitest';
import { findTickets } from '../../src/domain/find-tickets';
import type { IssueMark } from '../../src/domain/related';

const mark = (id: string, caseKey: string, ...tickets: string[]): IssueMark => ({
  id,
  caseKey,
  errorKey: '',
  open: true,
  tickets,
});

/** Newest first. */
const marks = [
  mark('new', '110045678', 'inc-2', 'inc-3'),
  mark('other', '110099999', 'inc-9'),
  mark('old', '110045678', 'inc-1'),
  mark('ticket like a case', '220000000', '110045678'),
  mark('no case', '', 'rq-1'),
];

it.each([
  ['a case number, newest first', '110045678', ['new', 'old', 'ticket like a case']],
  ['a case number typed in groups', '110 045-678', ['new', 'old']],
  ['the beginning of one', '1100', ['new', 'other', 'old', 'ticket like a case']],
  ['a ticket number in any spelling', 'INC-1', ['old']],
  ['a case and one of its tickets', '110045678 INC-3', ['new']],
  ['a ticket without a case', 'rq-1', ['no case']],
  ['too little to tell', '11', []],
  ['nothing', '   ', []],
  ['a number nobody has', '999999999', []],
])('%s', (_what, text, found) => {
  expect(findTickets(marks, text)).toEqual(found);
});

it('puts what is named in full before what only begins so', () => {
  const longer = [mark('longer', '1100456789'), mark('exact', '110045678')];
  expect(findTickets(longer, '110045678')).toEqual(['exact', 'longer']);
});
