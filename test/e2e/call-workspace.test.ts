import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { accessibilityProblems } from './support/axe';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { panelPath } from './support/extension';
import { until } from './support/until';

const clientPage = (caseNumber: string) => `<!doctype html><title>Client Profile - Agent Portal</title>
  <h1>Client Profile</h1>
  <dl><dt>Case Number</dt><dd>${caseNumber}</dd><dt>Application Number</dt><dd>200145678</dd></dl>`;
const clientAddress = 'https://kyagent.ky.gov/UserProfile/Client';
const otherAddress = 'https://kyagent.ky.gov/UserProfile/Other';

let portal: PracticePortal;
let chromium: Chromium;
let client: Page;
let panel: Companion;

beforeAll(async () => {
  portal = await startPracticePortal();
  portal.serve('kyagent.ky.gov', '/UserProfile/Client', clientPage('110045678'));
  portal.serve('kyagent.ky.gov', '/UserProfile/Other', clientPage('110099999'));
  chromium = await launchChromium(portal);
  const options = new Companion(await chromium.openExtensionPage('src/options/index.html'));
  await options.fill('Name', 'Dana Whitfield');
  await options.fill('DOI number', '00123456');
  await options.see('Saved');
  await options.page.close();
  client = await chromium.openPortal(clientAddress);
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
});

const workspace = async () => new Companion(await chromium.openExtensionPage(panelPath));
const badge = async () => (await chromium.worker()).evaluate(() => chrome.action.getBadgeText({}));

/** Pastes into a labelled control, as the clipboard would. */
async function paste(surface: Companion, label: string, text: string): Promise<void> {
  await surface.fill(label, '');
  await surface.page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Ticks a checkbox whose name begins so. */
async function tick(surface: Companion, name: string): Promise<void> {
  await surface.page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll<HTMLLabelElement>('label.check')];
    labels.find(({ innerText }) => innerText.startsWith(wanted))?.click();
  }, name);
}

describe('a call, from the popup to the workspace beside the page', () => {
  it('starts in the popup and goes on in the real side panel', async () => {
    const popup = new Companion(await chromium.openPopup(client));
    await until(async () => (await popup.value('Case number')) === '110045678', 'the page to be read');
    await popup.press('Start call');
    await popup.see('Waiting for a representative');
    panel = new Companion(await chromium.openPanelFrom(popup.page));
    await panel.see('Waiting for a representative');
    await panel.see('About case 110 045 678');
    expect(await panel.page.evaluate(() => innerWidth)).toBeLessThan(600);
  });

  it('times the wait and the holds, and takes notes with their time', async () => {
    await panel.press('Representative picked up');
    await panel.see('Talking');
    await panel.fill('Representative', 'Sam');
    await panel.fill('Note', 'Asked for the screen');
    await panel.page.keyboard.press('Enter');
    await panel.see('1 note');
    expect(await panel.value('Note')).toBe('');
    await panel.press('On hold');
    await panel.see('On hold 0:');
    await panel.press('Representative picked up');
    await panel.see('Talking');
  });

  it('takes what nobody knew about the agent right there, and keeps it for every call', async () => {
    await panel.press('Fill in Agency');
    await panel.fill('Agency', 'Bluegrass Insurance');
    await panel.page.keyboard.press('Enter');
    await panel.see('Bluegrass Insurance');
    const options = new Companion(await chromium.openExtensionPage('src/options/index.html'));
    await until(async () => (await options.value('Agency')) === 'Bluegrass Insurance', 'the agency');
    await options.page.close();
    await client.bringToFront();
  });

  it('reads aloud in PSL’s order, digits in threes, names spelled, each ticked off', async () => {
    await panel.press('Read aloud');
    await panel.see('110 045 678');
    const order = await panel.page.$$eval('.spoken .source', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(order.slice(0, 5)).toEqual(['Your name', 'Your role', 'Agency', 'DOI number', 'Case number']);
    await tick(panel, 'Your name');
    await tick(panel, 'Case number');
    await panel.see('2 of ');
    await panel.page.evaluate(() => document.querySelector('summary')?.click());
    await panel.see('D as in Delta');
    expect(await accessibilityProblems(panel.page)).toEqual([]);
    await panel.press('Back to the call');
    await panel.see('2 of ');
  });

  it('stays with its case while the agent moves through the portal, and offers the other one', async () => {
    await client.goto(otherAddress);
    await panel.see('This call stays with case 110045678. The page shows case 110099999.');
    await panel.press('Start with the page in front');
    await panel.see('A call is under way for case 110045678');
    expect(await panel.value('Case number')).toBe('110099999');
    await panel.press('Back to the call');
    await panel.see('Talking');
    await client.goto(clientAddress);
    await panel.see('About case 110 045 678');
    await until(async () => !(await panel.text()).includes('This call stays'), 'the banner to go');
  });

  it('ends with a number whose paste is cleaned, an outcome and a suggestion, and is saved with all of it', async () => {
    expect(await accessibilityProblems(panel.page)).toEqual([]);
    await panel.press('End call');
    await panel.see('Not saved yet');
    await paste(panel, 'Ticket number', ' Ticket #: INC-00042. ');
    expect(await panel.value('Ticket number')).toBe('INC-00042');
    await panel.press('Waiting on PSL');
    await panel.fill('Suggestion', 'Clear the cache');
    await panel.page.keyboard.press('Enter');
    await panel.press('Did not help');
    await panel.fill('Suggestion', 'Use another browser');
    await panel.page.keyboard.press('Enter');
    await panel.page.waitForSelector('[aria-label="Result of: Use another browser"]');
    expect(await accessibilityProblems(panel.page)).toEqual([]);
    await panel.press('Save ticket');
    await panel.see('Ticket saved');
    await panel.see('INC-00042');
    await panel.see('With Sam');
  });

  it('keeps a suggestion as a to-do of the ticket until it has a result', async () => {
    await panel.see('To do Use another browser');
    expect(await accessibilityProblems(panel.page)).toEqual([]);
    await panel.page.click('[aria-label="Result of: Use another browser"] button:last-child');
    await until(async () => !(await panel.text()).includes('To do'), 'the to-do to be done');
  });

  it('says first what was tried when PSL is called again, and points at a number used before', async () => {
    await panel.press('Call again');
    await until(
      async () => (await panel.value('Troubleshooting tried')).includes('(PSL suggested it): did not help'),
      'what was tried',
    );
    expect(await panel.value('Troubleshooting tried')).toMatch(
      /Clear the cache.*did not help\W+Use another browser.*not possible/s,
    );
    await panel.press('Start call');
    await panel.see('I am calling again about a problem I have called about once.');
    await panel.see('INC-000 42');
    await panel.press('End call');
    await panel.fill('Ticket number', 'inc-00042');
    await panel.see('This number was used before: case 110045678');
    await panel.fill('Ticket number', '');
  });

  it('wants a reason when no number was given, and reminds of it until it is filled in', async () => {
    await panel.press('Save ticket');
    await panel.see('Write down the ticket number, or say why there is none.');
    await panel.press('The line dropped');
    await panel.press('Save ticket');
    await panel.see('Ticket saved');
    await until(async () => (await badge()) === '1', 'the badge');
    await panel.press('Tickets');
    await panel.see('1 ticket has no number yet');
    await panel.press('No ticket number yet');
    await panel.fill('Ticket number for this call', 'INC-00043');
    await panel.press('Save number');
    await until(async () => (await badge()) === '', 'the badge to go');
    await panel.page.close();
  });
});

describe('two windows, and ends nobody wanted', () => {
  it('shows in each window what is typed in the other, and loses nothing', async () => {
    await client.bringToFront();
    const one = await workspace();
    await one.see('Start call');
    await one.press('Start call');
    await one.see('Waiting');
    const two = await workspace();
    await two.see('Waiting');
    await two.press('Representative picked up');
    await one.page.bringToFront();
    await one.see('Talking');
    await one.fill('Representative', 'Sam');
    await two.page.bringToFront();
    await until(async () => (await two.value('Representative')) === 'Sam', 'the name in the other window');
    await Promise.all([one.fill('Note', 'from one'), two.fill('Note', 'from two')]);
    await one.page.bringToFront();
    await one.page.keyboard.press('Enter');
    await one.see('1 note');
    await two.page.bringToFront();
    await two.see('1 note');
    await two.press('End call');
    await two.see('Not saved yet');
    await one.page.bringToFront();
    await one.see('Not saved yet');
    await one.fill('Ticket number', 'INC-00050');
    await one.press('Save ticket');
    await one.see('Ticket saved');
    await two.page.bringToFront();
    await two.see('The call about case 110045678 was saved in another window.');
    await two.press('Open the ticket');
    await two.see('INC-00050');
    await one.page.close();
    await two.page.close();
  });

  it('is there again after worker and browser were killed in the middle of it', async () => {
    await client.bringToFront();
    const before = await workspace();
    await before.see('Start call');
    await before.press('Start call');
    await before.see('Waiting');
    await before.fill('Note', 'half a senten');
    // Another window reads from disk: what it shows is there.
    const beside = await workspace();
    await until(async () => (await beside.value('Note')) === 'half a senten', 'the words on disk');
    await chromium.stopWorker();
    await chromium.kill();
    await chromium.restart();
    const after = await workspace();
    await after.see('Waiting for a representative');
    expect(await after.value('Note')).toBe('half a senten');
    await after.press('End call');
    await after.press('Discard draft');
    await after.press('Discard');
    await after.page.close();
  });

  it('asked no other host for anything', () => {
    expect(portal.refused).toEqual([]);
  });
});
