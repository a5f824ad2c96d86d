import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { lookAround } from '../../src/portal/around/look-around';
import { readPage } from '../../src/portal/read-page';
import { errorsAmiss, samplePages } from './sample-pages';

/** Chromium reads every page (test/e2e/reading.test.ts); here all those that can be told without layout. */
describe('each sample page is read right', () => {
  test('there are at least 150 of them', () => expect(samplePages.length).toBeGreaterThanOrEqual(150));

  // jsdom takes seconds for a large style sheet on a machine with other work.
  const timeout = 30_000;
  const plain = samplePages.filter(({ expected }) => !expected.needsLayout);
  test.each(plain)('$name', { timeout }, ({ html, expected }) => {
    const { window } = new JSDOM(html(), {
      runScripts: 'dangerously',
      url: expected.address ?? 'https://kyagent.ky.gov/x/y',
    });
    const reading = readPage(window.document, 0);
    expect(reading.caseNumbers.map(({ value }) => value)).toEqual(expected.caseNumbers);
    expect(reading.applicationNumbers.map(({ value }) => value)).toEqual(expected.applicationNumbers);
    if (expected.screen !== undefined) expect(reading.screen?.value ?? null).toBe(expected.screen);
    if (expected.errors)
      expect(
        errorsAmiss(
          reading.errors.map(({ text }) => text),
          expected.errors,
        ),
      ).toEqual([]);
    if (expected.references)
      expect(reading.errors.flatMap(({ reference }) => reference ?? [])).toEqual(expected.references);
    if (expected.around) {
      const { members, enrollment, association, profile } = lookAround(window.document, []);
      const around = {
        members: members.map(({ value }) => value),
        enrollment,
        association: association?.state,
        profile,
      };
      expect(around).toEqual({ association: undefined, profile: undefined, ...expected.around });
    }
    window.close();
  });
});
