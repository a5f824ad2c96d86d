import { expect, it } from 'vitest';
import { nextProgress } from '../../src/domain/call-progress';
import { callStep } from '../../src/domain/shortcut';
import manifest from '../../manifest.json';
import { shortcuts } from '../../src/domain/shortcut';
import { aDraft } from '../storage/support/build';

const now = 1_000_000;
const underWay = { ...aDraft('on the phone', ''), progress: nextProgress(undefined, 'start', now) };
const over = { ...aDraft('over', ''), progress: nextProgress(underWay.progress, 'end', now) };
const idle = aDraft('typed', '');
const forgotten = 13 * 60 * 60_000;

it.each([
  ['starts a call where there is none', idle, [], now, { act: 'start' }],
  ['ends the one in front', underWay, [], now, { act: 'end' }],
  [
    'ends one that is not in front, and goes to it',
    idle,
    [over, underWay],
    now,
    { goTo: underWay, act: 'end' },
  ],
  ['only shows one that is over and waits for its number', over, [], now, {}],
  ['starts beside one that nobody ended', idle, [underWay], now + forgotten, { act: 'start' }],
])('one key %s', (_what, draft, others, at, step) => {
  expect(callStep({ draft, others }, at)).toEqual(step);
});

it('has a name in the manifest for each shortcut', () => {
  expect(shortcuts.map(({ name }) => name).sort()).toEqual(Object.keys(manifest.commands).sort());
});
