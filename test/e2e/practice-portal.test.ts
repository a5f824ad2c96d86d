import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { press } from './support/by-name';
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

const agentPortal = 'https://kyagent.ky.gov';
const kynect = 'https://kynect.ky.gov/benefits/s';

async function open(address: string) {
  const page = await chromium.openPortal(address);
  return {
    page,
    popup: async () => {
      const popup = new Companion(await chromium.openPopup(page));
      await popup.see('Read again');
      return popup;
    },
  };
}

describe('each page of the practice Agent Portal', () => {
  const pages = [
    {
      path: '/UserProfile/ClientProfile?client=purcell',
      screen: 'Client Profile',
      case: '117730284',
      application: '204466917',
    },
    {
      path: '/UserProfile/CaseDetails?client=whitlow',
      screen: 'Case Details',
      case: '112958410',
      application: '209173346',
    },
    {
      path: '/CaseAccess/RequestCaseAccess?sent=empty',
      screen: 'Access Case Request',
      case: '',
      application: '',
      error: /No match was found/,
    },
    { path: '/UserProfile/MySettings', screen: 'My Settings', case: '', application: '' },
    { path: '/DashBoard/AgentDashboard', screen: 'Agent Dashboard', case: '', application: '' },
    { path: '/Home/ServerError', screen: undefined, case: '', application: '', error: /./ },
  ];
  it.each(pages)('$path', async (expected) => {
    const popup = await (await open(agentPortal + expected.path)).popup();
    expect(await popup.value('Case number')).toBe(expected.case);
    expect(await popup.value('Application number')).toBe(expected.application);
    if (expected.screen) expect(await popup.value('Screen')).toBe(expected.screen);
    if (expected.error) expect(await popup.value('Error')).toMatch(expected.error);
    await popup.page.close();
  });

  it('offers the cases of the Book of Business as a choice and chooses none', async () => {
    const popup = await (await open(`${agentPortal}/DashBoard/BookOfBusiness`)).popup();
    expect(await popup.value('Case number')).toBe('');
    // Whose each is comes with the second look, and is no part of the value.
    await press(popup.page, '114207365, M. T. Case Number');
    expect(await popup.value('Case number')).toBe('114207365');
    await popup.press('Discard draft');
    await popup.page.close();
  });
});

it('reads kynect benefits in a frame of an Agent Portal page', async () => {
  const frame = `<iframe src="${kynect}/case-details?client=whitlow" style="width:900px;height:600px"></iframe>`;
  portal.serve('kyagent.ky.gov', '/UserProfile/Framed', `<!doctype html><title>Client</title>${frame}`);
  const popup = await (await open(`${agentPortal}/UserProfile/Framed`)).popup();
  expect(await popup.value('Case number')).toBe('112958410');
  expect(await popup.value('Screen')).toBe('Case Details');
  await popup.page.close();
});

describe.each(['synthetic', 'native'])(
  'kynect benefits of real Lightning components, %s shadow',
  (shadow) => {
    const address = (path: string) => `${kynect}/${path}?client=tindall&shadow=${shadow}`;

    it('reads the case on screen, copies it and saves a ticket', async () => {
      const { page, popup } = await open(address('case-details'));
      await page.waitForSelector('>>> lightning-card');
      const companion = await popup();
      expect(await companion.value('Case number')).toBe('114207365');
      expect(await companion.value('Application number')).toBe('208815943');
      expect(await companion.value('System affected')).toBe('kynect benefits');
      await companion.press('Copy call details');
      await companion.see('Copied');
      expect((await chromium.readClipboard()).text).toContain(
        'Case number: 114207365\nApplication number: 208815943\n',
      );
      await companion.fill('Ticket number', `PSL-${shadow}`);
      await companion.press('Save ticket');
      await companion.see(`PSL-${shadow}`);
      await companion.page.close();
    });

    it('names the error of a dialog with its CHFS reference, as no ticket number', async () => {
      const { page, popup } = await open(address('income-summary'));
      await press(page, 'Submit');
      await page.waitForSelector('aria/Error[role="dialog"]');
      const companion = await popup();
      expect(await companion.value('Error')).toMatch(/CHFS/);
      expect(await companion.value('Ticket number')).toBe('');
      expect(await companion.value('Screen')).toBe('Income Summary');
      await companion.page.close();
    });

    it('remembers a toast that is gone before anybody looks', async () => {
      const { page, popup } = await open(address('report-a-change'));
      await press(page, 'Save and continue');
      await page.waitForSelector('>>> .slds-notify_toast', { visible: true });
      await page.waitForSelector('>>> .slds-notify_toast', { hidden: true });
      const companion = await popup();
      // In the field, or offered there beside the field errors that are still on screen.
      const seen = `${await companion.value('Error')} ${await companion.noteOf('Error')}`;
      expect(seen).toContain('Review the errors on this page.');
      await companion.page.close();
    });
  },
);
