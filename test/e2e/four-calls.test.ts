import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { accessibilityProblems } from './support/axe';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { panelPath } from './support/extension';
import { callByKeyboard, key } from './support/keyboard';

const address = 'https://kyagent.ky.gov/UserProfile/Client';
const clientPage = `<!doctype html><title>Client Profile - Agent Portal</title><h1>Client Profile</h1>
  <dl><dt>Case Number</dt><dd>110045678</dd></dl><div role="alert">The enrollment could not be saved.</div>`;
const day = 24 * 60 * 60_000;

let portal: PracticePortal;
let chromium: Chromium;

beforeAll(async () => {
  portal = await startPracticePortal();
  portal.serve('kyagent.ky.gov', '/UserProfile/Client', clientPage);
  chromium = await launchChromium(portal);
  await chromium.openPortal(address);
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
});

/** The workspace as it is opened so many days from now: its clock is set forward before its first line runs. */
async function workspaceAfter(days: number): Promise<Companion> {
  const page = await chromium.browser.newPage();
  await page.evaluateOnNewDocument((ahead) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + ahead;
  }, days * day);
  await page.goto(`${chromium.extensionOrigin}/${panelPath}`);
  await page.bringToFront();
  return new Companion(page);
}

describe('one problem over four calls and three weeks, by keyboard alone', () => {
  it.each([
    [0, 'INC-1001', 'Wait two days'],
    [6, 'INC-1002', 'Sent to the second level'],
    [13, 'INC-1003', 'Still being looked at'],
    [21, 'INC-1004', 'No date can be given'],
  ])('after %i days it is called about, and ticket %s is kept with it', async (days, number, said) => {
    const surface = await workspaceAfter(days);
    if (days > 0) {
      await surface.see('You have called about this case.');
      await surface.see(`Open for ${days} days`);
      await key(surface, 'Call for an update');
      await surface.see('This is another call about a problem you already called about.');
    } else {
      await surface.see('Before you call');
    }
    await callByKeyboard(surface, number, said);
    await surface.page.close();
  });

  it('ends in the Issue Tracker pack with all four numbers, and the day it was submitted', async () => {
    const surface = await workspaceAfter(21);
    await surface.see('You have called about this case.');
    await key(surface, 'Open the ticket');
    await surface.see('4 calls');
    const pack = await surface.page.$$eval('.pack-value > span:first-child', (all) =>
      all.map(({ textContent }) => textContent).join('\n'),
    );
    for (const number of ['INC-1001', 'INC-1002', 'INC-1003', 'INC-1004']) expect(pack).toContain(number);
    expect(pack).toContain('No date can be given');
    expect(await accessibilityProblems(surface.page)).toEqual([]);
    await key(surface, 'Mark as submitted');
    await surface.see('Submitted to the Issue Tracker');
    await surface.page.close();
  });
});
