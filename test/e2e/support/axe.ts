import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page of ours, in light and in dark: a line each. Empty when all is well. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    // Colours fade over; half-way they are nobody's contrast. Waiting for it would not do: what is folded up meanwhile
    // stands still, and never arrives.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    const { violations } = await runAxe(page);
    for (const { id, nodes } of violations)
      for (const { html, failureSummary = '' } of nodes)
        problems.push(`${scheme}: ${id}: ${html.slice(0, 160)}: ${failureSummary.replace(/\s+/g, ' ')}`);
  }
  await page.emulateMediaFeatures([]);
  return problems;
}

/** Through the debugger's own door, which the page's content policy does not bind: nothing is loaded into the page. */
async function runAxe(page: Page): Promise<AxeResults> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axeSource);
  return page.evaluate((tags) => {
    // The script above put it there.
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    return axe.run({ runOnly: tags });
  }, rules);
}
