import { expect, it } from 'vitest';
import { judgePassphrase } from '../../src/domain/passphrase';

it.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['1234', 'too-short'],
  ['Summer2026!', 'too-short'],
  ['blue one sky', 'good'],
  ['two red cats', 'good'],
  ['oak elm fir ash', 'strong'],
  ['correct horse battery staple', 'strong'],
  ['Kx7-wotan-92b', 'good'],
  ['aaaaaaaaaaaaaaaa', 'too-simple'],
  ['123456789012', 'too-simple'],
  ['11/24/2026 11:30', 'too-simple'],
  ['abcdefghijklm', 'too-simple'],
  ['qwertyuiop12', 'too-simple'],
  ['password1234', 'too-simple'],
  ['Passwordpassword', 'too-simple'],
  ['kynect123456', 'too-simple'],
  ['Der Mond über Köln', 'strong'],
  ['月が綺麗ですねと彼は言った', 'good'],
])('judges “%s” as %s', (typed, verdict) => {
  expect(judgePassphrase(typed)).toBe(verdict);
});
