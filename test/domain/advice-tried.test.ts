import { expect, it } from 'vitest';
import { adviceTried, withAdviceTried } from '../../src/domain/advice-tried';

const calls = [
  { advice: [{ id: '1', text: 'Clear the cache', result: 'did-not-help' as const }] },
  {},
  {
    advice: [
      { id: '2', text: 'Use Edge', result: 'not-possible' as const },
      { id: '3', text: 'Call the issuer' },
      { id: '4', text: 'Clear the cache', result: 'did-not-help' as const },
    ],
  },
];
const lines = [
  'Clear the cache (PSL suggested it): did not help',
  'Use Edge (PSL suggested it): not possible',
];

it('tells what came of each suggestion, once, and leaves out what was not done', () => {
  expect(adviceTried(calls)).toEqual(lines);
});

it('goes into the next packet below what was tried before, and only once', () => {
  const once = withAdviceTried('Restarted\n', calls);
  expect(once).toBe(['Restarted', ...lines].join('\n'));
  expect(withAdviceTried(once, calls)).toBe(once);
  expect(withAdviceTried('', calls)).toBe(lines.join('\n'));
  expect(withAdviceTried('Restarted', [])).toBe('Restarted');
});
