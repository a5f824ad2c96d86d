import { expect, it } from 'vitest';
import { withOwn } from '../../src/domain/agent-lines';
import { emptyProfile } from '../../src/domain/agent-profile';
import { emptyPacket, packetFields } from '../../src/domain/packet';
import { givenCount, spokenLines } from '../../src/domain/spoken-line';

const profile = {
  ...emptyProfile,
  name: 'Dana Whitfield',
  agency: 'Bluegrass Insurance',
  doiNumber: '00123',
};
const packet = { ...emptyPacket, caseNumber: ' 110045678 ', error: 'It failed' };

it('asks in the order of the sheet: who calls, then the case details; earlier numbers before all', () => {
  const lines = spokenLines({ packet }, profile, ['INC-1', 'INC-2']);
  expect(lines.map(({ label }) => label)).toEqual([
    'Earlier ticket 1',
    'Earlier ticket 2',
    'Your name',
    'Your role',
    'Agency',
    'DOI number',
    ...packetFields.map(({ label }) => label),
  ]);
});

it('has the answers, and leaves unknown ones empty', () => {
  const answers = new Map(spokenLines({ packet }, profile, []).map((line) => [line.label, line]));
  expect(answers.get('Case number')).toMatchObject({
    answer: '110045678',
    kind: 'number',
    field: 'caseNumber',
  });
  expect(answers.get('Error')).toMatchObject({ answer: 'It failed', kind: 'words' });
  expect(answers.get('Screen')?.answer).toBe('');
  expect(answers.get('Your role')?.answer).toBe('Agent');
});

it('claims no role for an agent without a name', () => {
  const role = spokenLines({ packet }, emptyProfile, []).find(({ label }) => label === 'Your role');
  expect(role?.answer).toBe('');
});

it('counts what was given of what is known; a tick on a line that lost its answer does not count', () => {
  const lines = spokenLines({ packet }, emptyProfile, []);
  expect(givenCount(lines, ['Case number', 'Screen'])).toEqual({ given: 1, of: 2 });
});

it('what is the agent’s own can be filled in, for the line the call is made for', () => {
  const lines = [{ ...emptyProfile, id: 'second', agency: 'Second Agency' }];
  const settings = { profile: emptyProfile, lines };
  const own = spokenLines({ packet: emptyPacket }, emptyProfile, []).flatMap((line) => line.own ?? []);
  expect(own).toEqual(['name', 'role', 'agency', 'doiNumber']);
  expect(withOwn(settings, undefined, { doiNumber: '7' })).toEqual({
    profile: { ...emptyProfile, doiNumber: '7' },
    lines,
  });
  expect(withOwn(settings, 'second', { doiNumber: '7' }).lines[0]?.doiNumber).toBe('7');
  expect(withOwn(settings, 'gone', { name: 'Dana' }).profile.name).toBe('Dana');
  expect(withOwn(settings, 'gone', { role: 'Delegate' }).profile.role).toBe('Delegate');
});
