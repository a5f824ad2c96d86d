import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import { launchChromium, type Chromium } from '../e2e/support/chromium';
import { kynectHost } from '../portal/hosts';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { median, report } from './figures';

const rounds = 3;
const seconds = 4;
/** Somebody who goes to another screen every twelve seconds sees so many in an hour. */
const screensAnHour = 300;

/** What our content script costs a page that never stands still, and what it keeps of screens that are gone. */
export async function benchWatching(): Promise<void> {
  const portal = await startPracticePortal();
  portal.serve(kynectHost, '/benefits/s/busy', busyPage);
  portal.serve(kynectHost, '/benefits/s/walk', walkingPage);
  try {
    await benchMutations(portal);
    await benchMemory(portal);
  } finally {
    await portal.close();
  }
}

async function benchMutations(portal: PracticePortal): Promise<void> {
  const ours = await launchChromium(portal);
  const empty = await launchChromium(portal, {
    extension: fileURLToPath(new URL('./empty-extension', import.meta.url)),
  });
  try {
    const added: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      added.push((await share(ours, 'busy')) - (await share(empty, 'busy')));
    report(
      'watching 1,000 changes a second: of one core, median of pairs',
      `${(median(added) * 100).toFixed(2)} %`,
      'goal under 1 %',
    );
  } finally {
    await ours.close();
    await empty.close();
  }
}

/** How much of a core the page's thread uses while the page changes. */
async function share(chromium: Chromium, path: string): Promise<number> {
  const page = await chromium.openPortal(`https://${kynectHost}/benefits/s/${path}`);
  await page.bringToFront();
  const session = await page.createCDPSession();
  // Time of the processor, not of the clock: other programs on this machine are no part of it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await wait(1);
  const before = await worked(session);
  await wait(seconds);
  const after = await worked(session);
  await page.close();
  return (after - before) / seconds;
}

async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

async function benchMemory(portal: PracticePortal): Promise<void> {
  const chromium = await launchChromium(portal);
  try {
    const page = await chromium.openPortal(`https://${kynectHost}/benefits/s/walk`);
    await page.bringToFront();
    await goThrough(page, 30);
    const before = await heap(page);
    await goThrough(page, screensAnHour);
    const grown = (await heap(page)) - before;
    report(`memory kept after ${screensAnHour} screens`, `${(grown / 1000).toFixed(0)} kB`, 'goal: flat');
  } finally {
    await chromium.close();
  }
}

/** Each screen stands for a moment: the script looks every quarter of a second at what came. */
async function goThrough(page: Page, screens: number): Promise<void> {
  for (let screen = 0; screen < screens; screen += 1) {
    await page.evaluate('go()');
    await wait(0.1);
  }
}

async function heap(page: Page): Promise<number> {
  await wait(2);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time * 1000));

const busyPage = `<!doctype html><title>Busy</title><h1>Income Summary</h1><dl><dt>Case #</dt><dd>104882913</dd></dl><p id="p"></p>
  <script>setInterval(() => { for (let i = 0; i < 10; i += 1) document.getElementById('p').textContent = String(Math.random()); }, 10)</script>`;

/** A single-page view: each screen takes the place of the last, with components that have roots of their own. */
const walkingPage = `<!doctype html><title>Walk</title><main></main><script>
  customElements.define('x-card', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Case # ' + (104882900 + go.screens) + '</p>' + '<div>Note</div>'.repeat(200); }
  });
  function go() {
    go.screens = (go.screens ?? 0) + 1;
    history.pushState({}, '', '/benefits/s/screen-' + (go.screens % 40));
    document.querySelector('main').innerHTML = '<h1>Screen ' + go.screens % 40 + '</h1>' + '<x-card></x-card>'.repeat(5);
  }
</script>`;
