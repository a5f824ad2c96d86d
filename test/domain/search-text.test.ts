import { describe, expect, it } from 'vitest';
import { emptyPacket } from '../../src/domain/packet';
import { findIssues, searchable, searchWords, type Searchable } from '../../src/domain/search-text';

function issue(id: string, packet: Partial<typeof emptyPacket>, ...ticketNumbers: string[]): Searchable {
  const calls = ticketNumbers.map((ticketNumber) => ({ ticketNumber, representative: 'Dana' }));
  return searchable({ issue: { id, packet: { ...emptyPacket, ...packet } }, calls });
}

const issues = [
  issue(
    'newest',
    { caseNumber: '110 045 678', members: 'M. Núñez', screen: 'Eligibility Results' },
    'INC-00042',
    '7001',
  ),
  issue('middle', { caseNumber: '110045999', error: 'The Document cannot be opened' }, 'INC-00043'),
  issue('oldest', { applicationNumber: '200-145-678', notes: 'a secret word' }),
];
const find = (typed: string, most = 10) => findIssues(issues, searchWords(typed), most);

describe('finding an issue', () => {
  it.each([
    ['a part of a case number', '045', ['newest', 'middle']],
    ['a number as the other portal groups it', '110045678', ['newest']],
    ['a number typed in groups', '110 045 999', ['middle']],
    ['a number typed with dashes', '200-145-678', ['oldest']],
    ['any call’s ticket number', '7001', ['newest']],
    ['capitals that differ', 'inc-0004', ['newest', 'middle']],
    ['a name without its accents', 'nunez', ['newest']],
    ['several words in any order', 'opened document', ['middle']],
    ['words of which one is elsewhere', 'document nunez', []],
    ['a representative', 'dana', ['newest', 'middle']],
    ['what stands in the notes only', 'secret', []],
  ])('by %s', (_, typed, ids) => {
    expect(find(typed)).toEqual(ids);
  });

  it('stops at the newest few, and finds nothing while nothing is typed', () => {
    expect(find('45', 1)).toEqual(['newest']);
    expect(searchWords('  ')).toEqual([]);
  });
});
