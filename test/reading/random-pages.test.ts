import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readPage } from '../../src/portal/read-page';
import { plainSight } from './plain-sight';
import { randomParts, type Piece } from './random-page';

const pages = Number(process.env['PAGES_TO_READ'] ?? 20_000);
/** The same pages each time, so that a red run is the change's own doing; `SEED=random` looks at others. */
const seed = process.env['SEED'] === 'random' ? Date.now() : Number(process.env['SEED'] ?? 20261124);
let sought = 0;
let found = 0;

/** With a heading, as pages have one: to look for the screen's name by how large texts are takes jsdom most of the time. */
function read(html: string) {
  document.body.innerHTML = `<h1>Client Profile</h1>${html}`;
  const reading = readPage(document, 0, plainSight());
  return {
    cases: reading.caseNumbers.map(({ value }) => value),
    applications: reading.applicationNumbers.map(({ value }) => value),
  };
}

const htmlOf = (parts: readonly Piece[]) => parts.map(({ html }) => html).join('\n');

describe('pages put together at random', () => {
  test(`never a wrong value on ${pages} of them`, { timeout: Math.max(120_000, pages * 20) }, () => {
    fc.assert(
      fc.property(randomParts, (parts) => {
        const reading = read(htmlOf(parts));
        const cases = parts.flatMap((part) => part.cases);
        const applications = parts.flatMap((part) => part.applications);
        expect(cases).toEqual(expect.arrayContaining(reading.cases));
        expect(applications).toEqual(expect.arrayContaining(reading.applications));
        sought += new Set(cases).size + new Set(applications).size;
        found += reading.cases.length + reading.applications.length;
      }),
      { numRuns: pages, seed },
    );
  });

  // A shape beside another can be ambiguous without layout (two cards without a frame); a real page has it.
  test('nearly every value that is there is found', () => expect(found / sought).toBeGreaterThan(0.99));

  afterAll(() => {
    document.body.innerHTML = '';
  });
});
