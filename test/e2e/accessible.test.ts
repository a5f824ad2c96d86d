import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { accessibilityProblems } from './support/axe';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';

let portal: PracticePortal;
let chromium: Chromium;

beforeAll(async () => {
  portal = await startPracticePortal();
  chromium = await launchChromium(portal);
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
});

async function companionOver(address: string): Promise<Companion> {
  const popup = new Companion(await chromium.openPopup(await chromium.openPortal(address)));
  await popup.see('Read again');
  return popup;
}

async function check(page: Page): Promise<void> {
  expect(await accessibilityProblems(page)).toEqual([]);
}

/** Runs in a page of the extension: the random ids of all saved issues. */
function idsOfIssues(): Promise<string[]> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('psl-companion');
    opening.onsuccess = () => {
      const keys = opening.result.transaction('issues').objectStore('issues').getAllKeys();
      keys.onsuccess = () => {
        opening.result.close();
        resolve(keys.result.map(String));
      };
    };
  });
}

describe('axe finds nothing wrong, in light and in dark', () => {
  it('with the packet of a client, and with its ticket once it is saved', async () => {
    const popup = await companionOver('https://kyagent.ky.gov/UserProfile/ClientProfile?client=tindall');
    await check(popup.page);
    await popup.fill('Ticket number', 'INC-00042');
    await popup.press('Save ticket');
    await popup.see('INC-00042');
    await check(popup.page);
    await popup.page.close();
  });

  it('with a question about several cases', async () => {
    const popup = await companionOver('https://kyagent.ky.gov/DashBoard/BookOfBusiness');
    await check(popup.page);
    await popup.page.close();
  });

  it('with the list of tickets', async () => {
    const page = await chromium.openExtensionPage('src/popup/index.html?view=tickets');
    const tickets = new Companion(page);
    await tickets.see('INC-00042');
    await check(page);
    await tickets.fill('Find a ticket', 'nowhere');
    await tickets.see('No ticket has all of these words');
    await tickets.fill('Find a ticket', 'inc-000');
    await tickets.see('Found 1 issue INC-00042');
    await check(page);
    await page.close();
  });

  it('with the tickets the address bar found, and with what is due', async () => {
    const popup = await companionOver('https://kyagent.ky.gov/UserProfile/ClientProfile?client=tindall');
    await popup.fill('Ticket number', 'INC-00043');
    await popup.press('Save ticket');
    await popup.see('Ticket saved');
    await popup.page.close();
    const page = await chromium.openExtensionPage('src/popup/index.html?view=tickets');
    const ids = await page.evaluate(idsOfIssues);
    await page.goto(`${chromium.extensionOrigin}/src/popup/index.html?issue=${ids.join('&issue=')}`);
    const found = new Companion(page);
    await found.see('INC-00043');
    await check(page);
    await page.evaluateOnNewDocument(() => {
      const real = Date.now.bind(Date);
      Date.now = () => real() + 9 * 86_400_000;
    });
    await page.goto(`${chromium.extensionOrigin}/src/popup/index.html?view=tickets`);
    await found.see('Follow up now');
    await check(page);
    await page.close();
  });

  it('with the options', async () => {
    const page = await chromium.openExtensionPage('src/options/index.html');
    await new Companion(page).see('DOI number');
    await check(page);
    await page.close();
  });
});
