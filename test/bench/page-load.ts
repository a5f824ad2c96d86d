import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchChromium, type Chromium } from '../e2e/support/chromium';
import { startPracticePortal } from '../portal/server';
import { median, report } from './figures';

const rounds = 25;
const address = 'https://kyagent.ky.gov/UserProfile/Long';

/** Main-thread time of loading a portal page with our content script, against a content script that does nothing. */
export async function benchPageLoad(): Promise<void> {
  const portal = await startPracticePortal();
  portal.serve('kyagent.ky.gov', '/UserProfile/Long', longPage());
  const ours = await launchChromium(portal);
  const empty = await launchChromium(portal, {
    extension: fileURLToPath(new URL('./empty-extension', import.meta.url)),
  });
  try {
    const added: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const difference = (await loadTime(ours)) - (await loadTime(empty));
      if (round > 0) added.push(difference);
    }
    report(
      'page load: main-thread time added, median of pairs',
      `${median(added).toFixed(1)} ms`,
      'goal at most 5 ms',
    );
  } finally {
    await ours.close();
    await empty.close();
    await portal.close();
  }
}

/** A book of business with 1,000 clients. */
function longPage(): string {
  const rows = Array.from(
    { length: 1000 },
    (_, row) =>
      `<tr><td>Client ${row}</td><td>${110000000 + row}</td><td>${200000000 + row}</td><td>Active</td></tr>`,
  );
  return `<!doctype html><title>Book of Business</title><h1>Book of Business</h1><table><tr><th>Client</th>
    <th>Case Number</th><th>Application Number</th><th>Status</th></tr>${rows.join('')}</table>`;
}

/** Milliseconds the main thread worked until a second after the page had loaded. */
async function loadTime(chromium: Chromium): Promise<number> {
  const page: Page = await chromium.openPortal(address);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const { TaskDuration = 0 } = await page.metrics();
  await page.close();
  return TaskDuration * 1000;
}
