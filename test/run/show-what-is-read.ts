import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fieldNamed, press, valueOf } from '../e2e/support/by-name';
import type { Chromium } from '../e2e/support/chromium';
import { until } from '../e2e/support/until';
import { kynectHost } from '../portal/hosts';

const results = fileURLToPath(new URL('../../test-results', import.meta.url));

/** Opens the real toolbar popup over a client's page with an error on it, and prints the call details it copies. */
export async function showWhatIsRead(chromium: Chromium): Promise<void> {
  const page = await chromium.openPortal(`https://${kynectHost}/benefits/s/healthcare-coverage-selection`);
  await fieldNamed(page, 'Case number');
  await press(page, 'Next');
  await page.waitForSelector('aria/Error[role="dialog"]');
  const popup = await chromium.openPopup(page);
  await until(async () => (await valueOf(popup, 'Case number')) !== '', 'the case number');
  await press(popup, 'Copy call details');
  await until(async () => (await chromium.readClipboard()).text !== '', 'the copied call details');
  await mkdir(results, { recursive: true });
  await popup.screenshot({ path: `${results}/start.png` });
  const { text } = await chromium.readClipboard();
  console.log(`\nRead from ${page.url()} and copied by the popup:\n\n${text}\n`);
  console.log('A picture of the popup is in test-results/start.png.');
}
