import { describe, expect, it } from 'vitest';
import { findingKey, severalIssues } from '../../src/domain/one-issue';
import { emptyPacket, type Packet } from '../../src/domain/packet';
import { aReading, anError } from './build';

const packet = (parts: Partial<Packet>): Packet => ({ ...emptyPacket, caseNumber: '110045678', ...parts });
const reading = (...texts: string[]) => aReading({ errors: texts.map((text) => anError({ text })) });

describe('one issue per ticket', () => {
  it.each([
    ['two case numbers', { caseNumber: '110045678, 110099999' }, 'cases', ['110045678', '110099999']],
    ['another case in the notes', { notes: 'Same on case # 110099999' }, 'cases', ['110045678', '110099999']],
    [
      'two errors on two lines',
      { error: 'The enrollment could not be saved.\nYour income could not be verified.' },
      'errors',
      ['The enrollment could not be saved.', 'Your income could not be verified.'],
    ],
    [
      'a numbered list of errors',
      { error: '1. The page could not be loaded. 2' + '\n2) Documents are missing here' },
      'errors',
      ['The page could not be loaded. 2', 'Documents are missing here'],
    ],
    ['two screens', { screen: 'Income Summary / Documents' }, 'screens', ['Income Summary', 'Documents']],
  ] as const)('sees %s', (_what, parts, kind, found) => {
    expect(severalIssues(packet(parts), undefined)).toMatchObject({ kind, found });
  });

  it.each([
    ['nothing in it', {}],
    ['a case number with spaces', { caseNumber: '110 045 678' }],
    ['the same case again in the notes', { notes: 'case 110045678, renewal' }],
    ['an individual id in the notes', { notes: 'Individual ID 300245678' }],
    ['a screen with commas in its name', { screen: 'Reps, kynectors, & Agents' }],
    ['the same error twice', { error: 'It could not be saved. CHFS 12\nIt could not be saved. CHFS 77' }],
    ['an error and its reference', { error: 'Something went wrong here.\nCHFS 4711' }],
  ] as [string, Partial<Packet>][])('leaves a packet alone with %s', (_what, parts) => {
    expect(severalIssues(packet(parts), undefined)).toBeUndefined();
  });

  it('knows an error the page shows in several lines', () => {
    const error = 'We could not save this.\nPlease call the help desk now.';
    expect(severalIssues(packet({ error }), reading(error))).toBeUndefined();
    expect(severalIssues(packet({ error }), undefined)?.kind).toBe('errors');
  });

  it('splits into packets that share what belongs to both', () => {
    const split = severalIssues(
      packet({
        caseNumber: '110045678 110099999',
        applicationNumber: '200145678',
        members: 'M.',
        browser: 'Chrome',
      }),
      undefined,
    );
    expect(split?.parts).toMatchObject([
      { caseNumber: '110045678', applicationNumber: '200145678', members: 'M.', browser: 'Chrome' },
      { caseNumber: '110099999', applicationNumber: '', members: '', browser: 'Chrome' },
    ]);
  });

  it('names a finding so that an answer holds for that one only', () => {
    const two = severalIssues(packet({ screen: 'Income / Documents' }), undefined);
    const other = severalIssues(packet({ screen: 'Income / Resources' }), undefined);
    expect(two && other && findingKey(two) !== findingKey(other)).toBe(true);
  });
});
