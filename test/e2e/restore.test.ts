import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { accessibilityProblems } from './support/axe';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { optionsPath, popupPath } from './support/extension';
import { lockComputer, setPassphrase } from './support/passphrase';

const passphrase = 'four quiet herons at dusk';
let portal: PracticePortal;
let chromium: Chromium;
let profile: string;

beforeAll(async () => {
  portal = await startPracticePortal();
  profile = mkdtempSync(join(tmpdir(), 'psl-companion-restore-'));
  chromium = await launchChromium(portal, { profile });
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function saveTickets(...numbers: string[]): Promise<void> {
  const page = new Companion(await chromium.openExtensionPage(popupPath));
  for (const number of numbers) {
    await page.fill('Case number', '110045678');
    await page.fill('Ticket number', number);
    await page.press('Save ticket');
    await page.see('Ticket saved');
    await page.press('Call');
  }
  await page.page.close();
  // Opening the options brings the second copy up to date, and says so when it is.
  const options = new Companion(await chromium.openExtensionPage(optionsPath));
  await options.see('Both copies are there. Nothing in the second copy is missing here.');
  await options.page.close();
}

const databaseFolder = () =>
  join(profile, 'Default', 'IndexedDB', `chrome-extension_${chromium.extensionId}_0.indexeddb.leveldb`);

/** Everything IndexedDB has, deleted while the browser is closed, as a clean-up tool does. */
async function loseTheDatabase(): Promise<void> {
  await chromium.browser.close();
  rmSync(databaseFolder(), { recursive: true });
  await chromium.restart();
}

/** Every file of it filled with zeros from the start on, as a broken disk does. */
async function spoilTheDatabase(): Promise<void> {
  await chromium.browser.close();
  for (const name of readdirSync(databaseFolder())) {
    if (name === 'LOCK') continue;
    const file = join(databaseFolder(), name);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, 0, Math.min(400, bytes.length)));
  }
  await chromium.restart();
}

/** The page that opened by itself: what it says is missing comes back, and the tickets are in the list. */
async function putBack(opened: Page): Promise<void> {
  const page = new Companion(opened);
  await page.see('Some tickets are missing: there were 2, and 0 are here.');
  await page.see('The second copy has 2 tickets with 2 calls');
  expect(await accessibilityProblems(page.page)).toEqual([]);
  await page.press('Put them back');
  await page.see('Put back. Nothing that either copy has is missing now.');
  expect(await page.text()).not.toContain('Some tickets are missing');
  await page.page.close();
  const tickets = new Companion(await chromium.openExtensionPage(`${popupPath}?view=tickets`));
  await tickets.see('INC-1');
  await tickets.see('INC-2');
  expect(await tickets.text()).not.toContain('missing');
  await tickets.page.close();
}

async function openedByItself(): Promise<Page> {
  const target = await chromium.browser.waitForTarget((found) => found.url().endsWith('#copies'));
  return target.asPage();
}

describe('a database that is not as it was left', () => {
  it('deleted: the page that can put everything back opens by itself, and does it', async () => {
    await saveTickets('INC-1', 'INC-2');
    await loseTheDatabase();
    await putBack(await openedByItself());
  });

  it('spoiled: the toolbar popup never shows an empty list, and leads to the same page', async () => {
    await spoilTheDatabase();
    await (await openedByItself()).close();
    const portalPage = await chromium.openPortal('https://kynect.ky.gov/benefits/s/');
    const popup = new Companion(await chromium.openPopup(portalPage));
    await popup.see('Some tickets are missing: there were 2, and 0 are here.');
    expect(await accessibilityProblems(popup.page)).toEqual([]);
    await popup.press('See what can be put back');
    await putBack(await openedByItself());
  });

  it('neither to be opened nor deleted any more: a new one is begun beside it, and stays', async () => {
    await chromium.browser.close();
    for (const name of readdirSync(databaseFolder()))
      if (name.startsWith('MANIFEST')) rmSync(join(databaseFolder(), name));
    await chromium.restart();
    const page = new Companion(await chromium.openExtensionPage(`${optionsPath}#copies`));
    await page.see('Your tickets did not open');
    await page.see('The second copy has 2 tickets. Begin anew');
    await page.see('Changes cannot be saved now');
    expect(await accessibilityProblems(page.page)).toEqual([]);
    await page.press('Begin anew');
    await putBack(page.page);
    await chromium.browser.close();
    await chromium.restart();
    const tickets = new Companion(await chromium.openExtensionPage(`${popupPath}?view=tickets`));
    await tickets.see('INC-1');
    await tickets.see('INC-2');
    await tickets.page.close();
  });

  it('deleted while it was locked: a ticket saved in that time comes back too, with the passphrase', async () => {
    const own = mkdtempSync(join(tmpdir(), 'psl-companion-restore-'));
    const other = await launchChromium(portal, { profile: own });
    const options = new Companion(await other.openExtensionPage(optionsPath));
    await setPassphrase(options, passphrase);
    await lockComputer(other);
    const popup = new Companion(await other.openExtensionPage(popupPath));
    await popup.see('Your tickets are locked');
    await popup.fill('Case number', '110045679');
    await popup.fill('Ticket number', 'INC-LOCKED');
    await popup.press('Save ticket');
    await popup.see('It joins your list when you unlock');
    await other.browser.close();
    const name = `chrome-extension_${other.extensionId}_0.indexeddb.leveldb`;
    rmSync(join(own, 'Default', 'IndexedDB', name), { recursive: true });
    await other.restart();
    const page = new Companion(await other.openExtensionPage(`${optionsPath}#copies`));
    await page.fill('Passphrase or recovery key', passphrase);
    await page.press('Open the second copy');
    await page.see('The second copy has 1 ticket with 1 call');
    await page.press('Put them back');
    await page.see('Put back. Nothing that either copy has is missing now.');
    const tickets = new Companion(await other.openExtensionPage(`${popupPath}?view=tickets`));
    await tickets.see('INC-LOCKED');
    await other.close();
    rmSync(own, { recursive: true, force: true, maxRetries: 5 });
  });
});
