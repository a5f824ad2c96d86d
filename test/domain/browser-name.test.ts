import { expect, it } from 'vitest';
import { browserName } from '../../src/domain/browser-name';

const chromeAgent =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36';

it.each([
  [
    'Edge on Windows 11',
    {
      userAgent: `${chromeAgent} Edg/144.0.0.0`,
      brands: [
        { brand: 'Not(A:Brand', version: '8.0.0.0' },
        { brand: 'Chromium', version: '144.0.7559.60' },
        { brand: 'Microsoft Edge', version: '144.0.3719.82' },
      ],
      platform: 'Windows',
      platformVersion: '15.0.0',
    },
    'Microsoft Edge 144.0.3719.82, Windows 11',
  ],
  [
    'Chrome on Windows 10',
    {
      userAgent: chromeAgent,
      brands: [{ brand: 'Google Chrome', version: '144.0.7559.60' }],
      platform: 'Windows',
      platformVersion: '10.0.0',
    },
    'Google Chrome 144.0.7559.60, Windows 10',
  ],
  [
    'Firefox, which does not tell Windows 10 from 11',
    { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:142.0) Gecko/20100101 Firefox/142.0' },
    'Firefox 142.0, Windows',
  ],
  ['a browser nobody knows', { userAgent: 'Lynx' }, ''],
])('names %s', (_, facts, name) => {
  expect(browserName(facts)).toBe(name);
});
