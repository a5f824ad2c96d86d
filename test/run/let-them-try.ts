import type { Chromium } from '../e2e/support/chromium';
import { agentPortalHost, kynectHost } from '../portal/hosts';

const clientPage = `https://${kynectHost}/benefits/s/healthcare-coverage-selection`;

/** Opens the practice portal in a browser window and leaves it to the person until they close it or press Ctrl+C. */
export async function letThemTry(chromium: Chromium): Promise<void> {
  const [first] = await chromium.browser.pages();
  await first?.goto(`https://${agentPortalHost}/`);
  await chromium.openPortal(clientPage);
  console.log(`
A browser is open on a practice page with invented people, and PSL Companion is in it.

  1. Press Next on the page: an error appears, as it would on the real portal.
  2. Click the PSL Companion button in the browser's toolbar. In Chrome and Edge it may be behind the puzzle piece.
  3. Press Copy call details, then paste somewhere.

The first tab lists all practice pages. Close the browser or press Ctrl+C here when you are done.`);
  await new Promise<void>((done) => {
    chromium.browser.once('disconnected', () => done());
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}
