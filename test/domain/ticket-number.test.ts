import { describe, expect, it } from 'vitest';
import { cleanTicketNumber, ticketKey } from '../../src/domain/ticket-number';

describe('a pasted ticket number', () => {
  it.each([
    ['INC-00042', 'INC-00042'],
    ['  INC-00042 \n', 'INC-00042'],
    ['Ticket #: INC-00042', 'INC-00042'],
    ['Ticket #INC-00042.', 'INC-00042'],
    ['Ticket number: 4711', '4711'],
    ['Ticket Number 4711,', '4711'],
    ['Your ticket number is INC 42!', 'INC 42'],
    ['Reference no. 4711', '4711'],
    ['Reference/Ticket #: 4711', '4711'],
    ['Ticket/Reference Number: 4711', '4711'],
    ['Ref: 4711', '4711'],
    ['REF# 4711;', '4711'],
    ['Incident ID = 4711', '4711'],
    ['#4711', '4711'],
    ['“INC-42”', 'INC-42'],
    ['(INC-42)', 'INC-42'],
    ['INC-42 (reopened)', 'INC-42 (reopened)'],
    ['INC\u200B-42\u00A0', 'INC-42'],
    ['INC  42\t7', 'INC 42 7'],
  ])('%j is %j', (pasted, number) => {
    expect(cleanTicketNumber(pasted)).toBe(number);
  });

  it.each([
    'Ticket pending',
    'ticketless',
    'Reference',
    'T',
    '...',
    'Refund 12',
    'Requested by Sam',
    'call back for it',
  ])('leaves %j as it is', (text) => {
    expect(cleanTicketNumber(text)).toBe(text);
  });

  it('is cleaned once: cleaning again changes nothing', () => {
    for (const text of ['Ticket #: Ticket 9', 'Ref: #4711', '"A."']) {
      const once = cleanTicketNumber(text);
      expect(cleanTicketNumber(once)).toBe(once);
    }
  });
});

it('the same number in another spelling is the same number', () => {
  expect(ticketKey(' inc 00 42')).toBe(ticketKey('INC0042'));
  expect(ticketKey('INC-0042')).not.toBe(ticketKey('INC-0043'));
});
