import { fileURLToPath } from 'node:url';
import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { launchChromium } from '../e2e/support/chromium';
import { startPracticePortal } from '../portal/server';
import { median, report } from './figures';

const rounds = 21;

/** From the click on the toolbar button to the packet on screen, against an extension whose popup is empty. */
export async function benchPopup(): Promise<void> {
  const portal = await startPracticePortal();
  portal.serve('kyagent.ky.gov', '/UserProfile/Client', clientPage);
  const chromium = await launchChromium(portal);
  const empty = await launchChromium(portal, {
    extension: fileURLToPath(new URL('./empty-extension', import.meta.url)),
  });
  try {
    const ours: number[] = [];
    const theirs: number[] = [];
    const pages = [
      await chromium.openPortal('https://kyagent.ky.gov/UserProfile/Client'),
      await empty.openPortal('https://kyagent.ky.gov/UserProfile/Client'),
    ] as const;
    for (let round = 0; round <= rounds; round += 1) {
      const pair = [
        await clickToPacket(chromium.browser, await chromium.worker(), pages[0]),
        await clickToPacket(empty.browser, await empty.worker(), pages[1]),
      ] as const;
      if (round === 0) continue; // the first opening compiles
      ours.push(pair[0]);
      theirs.push(pair[1]);
    }
    const ratios = ours.map((figure, index) => figure / (theirs[index] ?? Number.NaN));
    report('popup: click to packet', `${median(ours).toFixed(0)} ms`, '');
    report('popup: click to an empty popup', `${median(theirs).toFixed(0)} ms`, '');
    report('popup: ratio, median of pairs', median(ratios).toFixed(2), 'goal at most 1.15');
  } finally {
    await chromium.close();
    await empty.close();
    await portal.close();
  }
}

const clientPage = `<!doctype html><title>Client Profile</title><h1>Client Profile</h1>
  <dl><dt>Case Number</dt><dd>110045678</dd><dt>Application Number</dt><dd>200145678</dd></dl>`;

/** Milliseconds from the call that opens the popup to the frame that shows the packet. */
async function clickToPacket(browser: Browser, worker: WebWorker, page: Page): Promise<number> {
  await page.bringToFront();
  const clicked = await worker.evaluate(() => {
    const at = performance.timeOrigin + performance.now();
    void chrome.action.openPopup();
    return at;
  });
  const target = await browser.waitForTarget((found) => /popup(\/index)?\.html$/.test(found.url()));
  const popup = await target.asPage();
  const shown = await popup.evaluate(async () => {
    for (;;) {
      const [mark] = performance.getEntriesByName('packet-shown');
      if (mark) return performance.timeOrigin + mark.startTime;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  });
  await popup.close();
  return shown - clicked;
}
