import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { until } from './support/until';

const clientPage = (caseNumber: string) => `<!doctype html><title>Client Profile - Agent Portal</title>
  <h1>Client Profile</h1>
  <dl><dt>Case Number</dt><dd>${caseNumber}</dd><dt>Application Number</dt><dd>200145678</dd></dl>`;
const clientAddress = 'https://kyagent.ky.gov/UserProfile/Client';

let portal: PracticePortal;
let chromium: Chromium;
let client: Page;

beforeAll(async () => {
  portal = await startPracticePortal();
  portal.serve('kyagent.ky.gov', '/UserProfile/Client', clientPage('110045678'));
  chromium = await launchChromium(portal);
  client = await chromium.openPortal(clientAddress);
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
});

describe('a call, from the popup to the workspace beside the page', () => {
  it('starts in the popup and goes on in the side panel', async () => {
    const popup = new Companion(await chromium.openPopup(client));
    await until(async () => (await popup.value('Case number')) === '110045678', 'the page to be read');
    await popup.press('Start call');
    await popup.see('Waiting for a representative');
    const panel = new Companion(await chromium.openPanelFrom(popup.page));
    await panel.see('Waiting for a representative');
    expect(await panel.page.evaluate(() => innerWidth)).toBeLessThan(600);
  });
});
