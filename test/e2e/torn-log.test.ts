import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { popupPath } from './support/extension';
import { until } from './support/until';

let portal: PracticePortal;
let chromium: Chromium;
let profile: string;

beforeAll(async () => {
  portal = await startPracticePortal();
  profile = mkdtempSync(join(tmpdir(), 'psl-companion-torn-'));
  chromium = await launchChromium(portal, { profile });
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const storeFolder = () =>
  join(profile, 'Default', 'IndexedDB', `chrome-extension_${chromium.extensionId}_0.indexeddb.leveldb`);
const logs = () => readdirSync(storeFolder()).filter((name) => name.endsWith('.log'));

async function saveTicket(number: string): Promise<void> {
  const page = new Companion(await chromium.openExtensionPage(popupPath));
  await page.fill('Case number', '110045678');
  await page.fill('Ticket number', number);
  await page.press('Save ticket');
  await page.see('Ticket saved');
  await page.page.close();
}

/** What a power cut leaves: the head of a log record (checksum, length 4,096, kind 1), and the first bytes of the rest. */
function tearTheLog(): void {
  const last =
    logs()
      .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
      .at(-1) ?? '';
  appendFileSync(join(storeFolder(), last), Uint8Array.of(1, 2, 3, 4, 0, 16, 1, 9, 9, 9));
}

// Without a fresh log Chromium writes on behind the torn record, and at the start after that finds the store damaged and
// replaces it by an empty one: docs/decisions/056.
it('a browser that died in the middle of writing loses nothing at the second start after that either', async () => {
  await saveTicket('INC-1');
  await chromium.browser.close();
  tearTheLog();
  const torn = logs();
  await chromium.restart();
  await until(() => logs().every((name) => !torn.includes(name)), 'the torn log to be gone');
  await saveTicket('INC-2');
  await chromium.restart();
  const tickets = new Companion(await chromium.openExtensionPage(`${popupPath}?view=tickets`));
  await tickets.see('INC-1');
  await tickets.see('INC-2');
  expect(await tickets.text()).not.toContain('missing');
});
