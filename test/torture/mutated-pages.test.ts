import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchReadingBrowser, type ReadingBrowser } from '../e2e/support/reading-browser';
import { mutations } from '../reading/mutations';
import { samplePages } from '../reading/sample-pages';
import { bundledScript } from '../run/bundled-script';
import { howOften } from './support/how-often';

/** The same each time; SEED takes other numbers of wraps, splits and turns. */
const seed = howOften('SEED', 20261124);
/** What changes the picture by its nature, though it says the same: the reading must stay all the same. */
const changesPicture = /order|Spanish/;
let browser: ReadingBrowser;
let script: string;

beforeAll(async () => {
  browser = await launchReadingBrowser();
  script = await bundledScript('test/reading/mutations.ts', 'mutating');
});
afterAll(() => browser.close());

/** What is on the screen, dot by dot. */
async function picture(): Promise<string> {
  return createHash('sha256')
    .update(await browser.page.screenshot())
    .digest('hex');
}

/** What is read or wanted, each with its kind: a case number in the place of an application number is wrong. */
function tagged(page: { caseNumbers: readonly string[]; applicationNumbers: readonly string[] }): string[] {
  return [
    ...page.caseNumbers.map((value) => `case ${value}`),
    ...page.applicationNumbers.map((value) => `application ${value}`),
  ];
}

async function read(): Promise<string[]> {
  const { caseNumbers, applicationNumbers } = await browser.read();
  const values = (found: readonly { value: string }[]) => found.map(({ value }) => value);
  return tagged({ caseNumbers: values(caseNumbers), applicationNumbers: values(applicationNumbers) });
}

const counts = { same: 0, other: 0, unchanged: 0, sought: 0, missed: 0 };
const missed: string[] = [];

/**
 * Each sample page, changed in its source in a real browser. Where the picture is the same dot by dot, a person sees no
 * difference, and neither may the reader: nothing wrong is read, and hardly anything is missed. Where it is another, the
 * change was none to compare with and is only counted.
 */
describe(`a page made otherwise reads the same in a real browser (SEED=${seed})`, () => {
  test.each(samplePages)('$name', async ({ name: page, html, expected }) => {
    const sought = tagged(expected);
    await browser.open(html(), expected.address);
    const before = await picture();
    for (const name of Object.keys(mutations)) {
      await browser.open(html(), expected.address);
      const changed = await browser.page.evaluate(
        `{${script}; const source = document.documentElement.outerHTML;
          mutating.mutations[${JSON.stringify(name)}](document, mutating.diceOf(${seed}));
          source !== document.documentElement.outerHTML}`,
      );
      if (!changed) counts.unchanged += 1;
      else if (!changesPicture.test(name) && (await picture()) !== before) counts.other += 1;
      else {
        counts.same += 1;
        const got = await read();
        expect({ name, wrong: got.filter((value) => !sought.includes(value)) }).toEqual({ name, wrong: [] });
        counts.sought += sought.length;
        if (got.length < sought.length) missed.push(`${page}, ${name}: ${got.length} of ${sought.length}`);
        counts.missed += sought.length - got.length;
      }
    }
  });

  test('hardly any value is missed', () => {
    console.log(
      `${counts.same} changed pages read, ${counts.missed} of ${counts.sought} values missed; ` +
        `${counts.unchanged} had nothing to change, ${counts.other} looked otherwise\n${missed.join('\n')}`,
    );
    expect(counts.missed / counts.sought).toBeLessThan(0.005);
  });
});
