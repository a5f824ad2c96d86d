import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { accessibilityProblems } from './support/axe';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { panelPath } from './support/extension';
import { callByKeyboard, key, type } from './support/keyboard';
import { until } from './support/until';

const address = 'https://kyagent.ky.gov/UserProfile/Client';
const clientPage = `<!doctype html><title>Client Profile - Agent Portal</title><h1>Client Profile</h1>
  <dl><dt>Case Number</dt><dd>110045678</dd></dl><div role="alert">The enrollment could not be saved.</div>`;
const day = 24 * 60 * 60_000;
const numbers = ['INC-1001', 'INC-1002', 'INC-1003', 'INC-1004'];
const downloads = mkdtempSync(join(tmpdir(), 'psl-companion-calendar-'));

let portal: PracticePortal;
let chromium: Chromium;

beforeAll(async () => {
  portal = await startPracticePortal();
  portal.serve('kyagent.ky.gov', '/UserProfile/Client', clientPage);
  chromium = await launchChromium(portal);
  await chromium.saveDownloadsIn(downloads);
  await chromium.openPortal(address);
});
afterAll(async () => {
  rmSync(downloads, { recursive: true, force: true });
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

  it('ends in the Issue Tracker pack with all four numbers, copied at one key, and the day it was submitted', async () => {
    const surface = await workspaceAfter(21);
    await surface.see('You have called about this case.');
    await key(surface, 'Open the ticket');
    await surface.see('4 calls');
    const pack = await surface.page.$$eval('.pack-value > span:first-child', (all) =>
      all.map(({ textContent }) => textContent).join('\n'),
    );
    for (const number of numbers) expect(pack).toContain(number);
    expect(pack).toContain('No date can be given');
    expect(await accessibilityProblems(surface.page)).toEqual([]);
    await key(surface, 'Copy all fields');
    await surface.see('Copied');
    const { text } = await chromium.readClipboard();
    for (const number of numbers) expect(text).toContain(number);
    await surface.page.bringToFront();
    await key(surface, 'Mark as submitted');
    await surface.see('Submitted to the Issue Tracker');
    await surface.page.close();
  });

  it('goes into the agent’s calendar as a file about nobody, and is closed with what solved it', async () => {
    const surface = await workspaceAfter(22);
    await surface.see('You have called about this case.');
    await key(surface, 'Open the ticket');
    await key(surface, 'Calendar file');
    const saved = join(downloads, 'psl-follow-up.ics');
    await until(() => existsSync(saved), 'the calendar file');
    const calendar = readFileSync(saved, 'utf8');
    expect(calendar).toContain('BEGIN:VEVENT');
    for (const personal of ['110045678', 'INC-', 'enrollment']) expect(calendar).not.toContain(personal);
    await type(surface, 'What solved it', 'PSL reset the enrollment');
    await key(surface, 'Close');
    await surface.see('Solved by: PSL reset the enrollment');
    expect(await accessibilityProblems(surface.page)).toEqual([]);
    await surface.page.close();
  });
});
