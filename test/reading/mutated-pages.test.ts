import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/portal/read-page';
import { diceOf, mutations } from './mutations';
import { samplePages, type Expected } from './sample-pages';

/** The same part of the pages each time, as in random-pages.test.ts; `SEED=random` takes another, `MUTATE=all` every page. */
const seed = process.env['SEED'] === 'random' ? Date.now() : Number(process.env['SEED'] ?? 20261124);
const pagesATime = 60;

const dice = diceOf(seed);
const readable = samplePages.filter(({ expected }) => !expected.needsLayout);
const taken =
  process.env['MUTATE'] === 'all'
    ? readable
    : [...readable]
        .map((page) => ({ page, at: dice(1e6) }))
        .sort((a, b) => a.at - b.at)
        .slice(0, pagesATime)
        .map(({ page }) => page);

function readMutated(html: string, { address }: Expected, names: readonly string[]) {
  const { window } = new JSDOM(html, {
    runScripts: 'dangerously',
    url: address ?? 'https://kyagent.ky.gov/x/y',
  });
  for (const name of names) mutations[name]?.(window.document, diceOf(seed));
  const reading = readPage(window.document, 0);
  const values = (found: readonly { value: string }[]) => found.map(({ value }) => value).sort();
  const read = {
    caseNumbers: values(reading.caseNumbers),
    applicationNumbers: values(reading.applicationNumbers),
  };
  window.close();
  return read;
}

describe(`the same is read however the page is made (SEED=${seed})`, () => {
  test.each(taken)('$name', ({ html, expected }) => {
    const wanted = {
      caseNumbers: [...expected.caseNumbers].sort(),
      applicationNumbers: [...expected.applicationNumbers].sort(),
    };
    const names = Object.keys(mutations);
    const all = readMutated(html(), expected, names);
    // One by one only where all together differ: then the name of the change is what one wants to know.
    const differs =
      JSON.stringify(all) === JSON.stringify(wanted)
        ? []
        : names.filter(
            (name) => JSON.stringify(readMutated(html(), expected, [name])) !== JSON.stringify(wanted),
          );
    expect({ ...all, differs }).toEqual({ ...wanted, differs: [] });
  });
});
