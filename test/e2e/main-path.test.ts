import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packetFields } from '../../src/domain/packet';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { soon } from './support/soon';
import { until } from './support/until';

const clientPage = `<!doctype html><title>Client Profile - Agent Portal</title>
  <h1>Client Profile</h1>
  <dl><dt>Case Number</dt><dd>110045678</dd><dt>Application Number</dt><dd>200145678</dd>
  <dt>Individual ID</dt><dd>300245678</dd></dl>
  <div class="alert" role="alert">The enrollment could not be saved.</div>`;
const otherClientPage = clientPage.replaceAll('110045678', '110099999').replaceAll('200145678', '200199999');
const clientAddress = 'https://kyagent.ky.gov/UserProfile/Client';
const otherAddress = 'https://kyagent.ky.gov/UserProfile/Other';

let portal: PracticePortal;
let chromium: Chromium;

beforeAll(async () => {
  portal = await startPracticePortal();
  portal.serve('kyagent.ky.gov', '/UserProfile/Client', clientPage);
  portal.serve('kyagent.ky.gov', '/UserProfile/Other', otherClientPage);
  chromium = await launchChromium(portal);
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
});

async function popupOver(page: Page): Promise<Companion> {
  const popup = new Companion(await chromium.openPopup(page));
  await popup.seePacket();
  return popup;
}

describe('the main path, through the toolbar popup', () => {
  it('fills the packet from the page and says where each number came from', async () => {
    const popup = await popupOver(await chromium.openPortal(clientAddress));
    expect(await popup.value('Case number')).toBe('110045678');
    expect(await popup.value('Application number')).toBe('200145678');
    expect(await popup.value('System affected')).toBe('Agent Portal');
    expect(await popup.value('Screen')).toBe('Client Profile');
    expect(await popup.value('Error')).toBe('The enrollment could not be saved.');
    expect(await popup.value('Browser')).toMatch(/^(Chromium|Google Chrome|Microsoft Edge) [\d.]+, \S/);
    expect(await popup.noteOf('Case number')).toBe('From “Case Number”');
    await popup.page.close();
  });

  it('names each control as the sheet does, for those who hear the form', async () => {
    const popup = await popupOver(await chromium.openPortal(clientAddress));
    for (const { label } of packetFields) {
      expect(await popup.page.$(`::-p-aria([name="${label}"][role="textbox"])`), label).not.toBeNull();
    }
    const links = [
      'Escalation path (PDF)',
      'Agent training materials',
      'Office hour reference',
      'Issue Tracker',
    ];
    for (const link of [...links, 'Call PSL 1-855-326-4650']) {
      expect(await popup.page.$(`::-p-aria([name="${link}"][role="link"])`), link).not.toBeNull();
    }
    await popup.page.close();
  });

  it('copies the call details as text and HTML, in the order PSL asks', async () => {
    const options = new Companion(await chromium.openExtensionPage('src/options/index.html'));
    await options.fill('Name', 'Dana Whitfield');
    await options.fill('Agency', 'Bluegrass Insurance');
    await options.fill('DOI number', '00123');
    await options.see('Saved');
    await options.page.close();

    const popup = await popupOver(await chromium.openPortal(clientAddress));
    await popup.see('Dana Whitfield');
    const browser = await popup.value('Browser');
    await popup.fill('Members affected', 'M.');
    await popup.press('Copy call details');
    await popup.see('Copied');
    const { text, html } = await chromium.readClipboard();
    expect(text).toBe(
      [
        'PSL call details',
        'Agent: Dana Whitfield (Agent), Bluegrass Insurance, DOI number 00123',
        'Case number: 110045678',
        'Application number: 200145678',
        'System affected: Agent Portal',
        'Screen: Client Profile',
        'Error: The enrollment could not be saved.',
        `Browser: ${browser}`,
        'Members affected: M.',
      ].join('\n'),
    );
    expect(html).toContain('<b>Case number:</b> 110045678');
    await popup.press('Discard draft');
    await popup.page.close();
  });

  it('forgets what was thrown away, also when the popup closes with that press', async () => {
    const page = await chromium.openPortal(clientAddress);
    const popup = await popupOver(page);
    await popup.fill('Notes', 'Not this one');
    await popup.press('Discard draft');
    await popup.page.close();
    const again = await popupOver(page);
    expect(await again.value('Notes')).toBe('');
    await again.page.close();
  });

  it('keeps what was typed when the popup closes at the last key', async () => {
    const page = await chromium.openPortal(clientAddress);
    const first = await popupOver(page);
    await first.fill('Notes', 'Renewal is due on Friday');
    await first.page.close();
    const second = await popupOver(page);
    expect(await second.value('Notes')).toBe('Renewal is due on Friday');
    await second.page.close();
  });

  it('never mixes two clients: the other page gets its own packet and a banner with both numbers', async () => {
    const popup = await popupOver(await chromium.openPortal(otherAddress));
    expect(await popup.value('Case number')).toBe('110099999');
    expect(await popup.value('Notes')).toBe('');
    expect(await popup.text()).toContain('You have unsaved details for case 110045678');
    await popup.press('Continue 110045678');
    await popup.see('These details are for case 110045678. The page shows case 110099999.');
    await popup.page.close();
  });

  it('saves a ticket that is still listed after the browser was restarted', async () => {
    const popup = await popupOver(await chromium.openPortal(clientAddress));
    await popup.fill('Ticket number', 'INC-00042');
    await popup.fill('Representative', 'Sam');
    await popup.press('Save ticket');
    await popup.see('Ticket saved');
    await chromium.restart();
    const tickets = new Companion(await chromium.openExtensionPage('src/popup/index.html?view=tickets'));
    await tickets.see('INC-00042');
    await tickets.press('INC-00042');
    await tickets.see('Renewal is due on Friday');
    await tickets.see('With Sam');
    await tickets.page.close();
  });

  it('lets everything be typed on a page that is no portal', async () => {
    const popup = await popupOver(await chromium.openPortal('about:blank'));
    expect(await popup.text()).toContain('This is not a portal page');
    await popup.fill('Case number', '110012345');
    await popup.fill('Ticket number', 'INC-00043');
    await popup.press('Save ticket');
    await popup.see('Ticket saved');
    await popup.page.close();
  });

  it('reminds with an alarm, a badge and a notification that names nobody, and is done with one press', async () => {
    const tickets = new Companion(await chromium.openExtensionPage('src/popup/index.html?view=tickets'));
    await tickets.press('INC-00042');
    await tickets.see('Follow-up');
    const { date, time } = await tickets.page.evaluate(soon);
    await tickets.choose('Follow up on', date);
    await tickets.choose('Follow up at', time);
    await tickets.press('Move follow-up');
    const worker = await chromium.worker();
    await until(
      async () => (await worker.evaluate(() => chrome.action.getBadgeText({}))) === '1',
      'the badge',
      90_000,
    );
    // Written down first, shown then: the badge is a moment ahead.
    const notices = () =>
      worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()).length);
    await until(async () => (await notices()) === 1, 'the notification');
    await tickets.page.reload();
    await tickets.see('Follow up now');
    await tickets.press('Done');
    await until(
      async () => (await worker.evaluate(() => chrome.action.getBadgeText({}))) === '',
      'the badge to go',
    );
    await until(async () => !(await tickets.text()).includes('Follow up now'), 'the list without it');
  }, 120_000);

  it('asked no other host for anything', () => {
    expect(portal.refused).toEqual([]);
  });
});
