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

  it('with the options', async () => {
    const page = await chromium.openExtensionPage('src/options/index.html');
    await new Companion(page).see('DOI number');
    await check(page);
    await page.close();
  });
});
