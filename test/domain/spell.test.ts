import { expect, it } from 'vitest';
import { inThrees, spellOut } from '../../src/domain/spell';

it.each([
  ['110045678', '110 045 678'],
  ['1234', '123 4'],
  ['123', '123'],
  ['INC0012345', 'INC001 234 5'],
  ['00123-4567', '001 23-456 7'],
  ['', ''],
])('%s is read as %s', (text, read) => {
  expect(inThrees(text)).toBe(read);
});

it.each([
  ['N', ['N as in November']],
  ['inc-00042', ['I as in India', 'N as in November', 'C as in Charlie', 'dash', '000 42']],
  ['Dé L', ['D as in Delta', 'É as in Echo', 'space', 'L as in Lima']],
  ['X.5/日', ['X as in X-ray', 'point', '5', 'slash', '日']],
  ['', []],
])('%s is spelled', (text, pieces) => {
  expect(spellOut(text)).toEqual(pieces);
});

it('has a word for every letter', () => {
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    expect(spellOut(letter)[0]).toMatch(new RegExp(`^${letter} as in ${letter}`));
  }
});
