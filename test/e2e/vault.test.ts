import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { accessibilityProblems } from './support/axe';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { lockComputer, setPassphrase } from './support/passphrase';
import { until } from './support/until';

const client = 'https://kyagent.ky.gov/UserProfile/ClientProfile?client=tindall';
const passphrase = 'four quiet herons at dusk';
const slow = { timeout: 60_000 };

let portal: PracticePortal;
let chromium: Chromium;
let recoveryKey: string[] = [];

beforeAll(async () => {
  portal = await startPracticePortal();
  chromium = await launchChromium(portal);
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
});

async function panel(): Promise<Companion> {
  await chromium.openPortal(client);
  return new Companion(await chromium.openExtensionPage('src/panel/index.html'));
}

const tickets = async () =>
  new Companion(await chromium.openExtensionPage('src/popup/index.html?view=tickets'));

// Each unlocking derives a key that is slow on purpose.
describe('tickets under a passphrase', { timeout: 180_000 }, () => {
  it('are locked away behind one that was set in the options, with a recovery key on paper', async () => {
    const popup = new Companion(await chromium.openPopup(await chromium.openPortal(client)));
    await popup.fill('Ticket number', 'INC-00042');
    await popup.press('Save ticket');
    await popup.see('Ticket saved');
    await popup.page.close();

    const options = new Companion(await chromium.openExtensionPage('src/options/index.html#protection'));
    await options.fill('New passphrase', 'short');
    await options.see('Too short');
    recoveryKey = await setPassphrase(options, passphrase, async () =>
      expect(await accessibilityProblems(options.page)).toEqual([]),
    );
    expect(await accessibilityProblems(options.page)).toEqual([]);
    await options.page.close();
  });

  it('are gone from every open window within five seconds of the computer’s lock, and nothing typed is lost', async () => {
    const list = await tickets();
    await list.see('INC-00042');
    const popup = await chromium.openPopup(await chromium.openPortal(client));
    const beside = new Companion(await chromium.openPanelFrom(popup));
    await beside.fill('Notes', 'typed a moment before');
    const start = Date.now();
    await lockComputer(chromium);
    for (const surface of [list, beside])
      await until(async () => (await surface.text()).includes('Your tickets are locked'), 'the lock');
    expect(Date.now() - start).toBeLessThan(5000);
    expect(await list.text()).not.toContain('INC-00042');
    expect(await beside.value('Notes')).toBe('');
    await list.page.bringToFront();
    expect(await accessibilityProblems(list.page)).toEqual([]);

    await list.fill('Passphrase', 'four quiet herons at dawn');
    await list.press('Unlock');
    await list.page.waitForSelector('::-p-text(This is not the passphrase)', slow);
    await list.fill('Passphrase', passphrase);
    await list.press('Unlock');
    await list.page.waitForSelector('::-p-text(INC-00042)', slow);
    const again = await panel();
    await again.page.waitForFunction(
      () => [...document.querySelectorAll('textarea')].some(({ value }) => value === 'typed a moment before'),
      slow,
    );
    await again.page.close();

    // A clock set back would give an unlocked computer more time: whoever notices locks, everywhere.
    const back = new Companion(await chromium.browser.newPage());
    await back.page.evaluateOnNewDocument(() => {
      const real = Date.now.bind(Date);
      Date.now = () => real() - 5 * 60_000;
    });
    await back.page.goto(`${chromium.extensionOrigin}/src/popup/index.html?view=tickets`);
    for (const surface of [back, list]) await surface.see('Your tickets are locked');
    await back.page.close();
    await list.page.close();
  });

  it('are locked after the browser was closed; what is saved then joins them when the recovery key opens them', async () => {
    await chromium.restart();
    const popup = new Companion(await chromium.openPopup(await chromium.openPortal(client)));
    await popup.see('Your tickets are locked');
    await popup.see('Read again');
    expect(await popup.value('Case number')).toBe('114207365');
    await popup.fill('Ticket number', 'INC-00043');
    await popup.press('Save ticket');
    await popup.see('It joins your list when you unlock');
    await popup.page.close();

    const options = new Companion(await chromium.openExtensionPage('src/options/index.html'));
    await options.see('Your tickets are locked');
    await options.press('Erase everything…');
    expect(await accessibilityProblems(options.page)).toEqual([]);
    await options.page.close();

    const list = await tickets();
    await list.see('Your tickets are locked');
    await list.press('Passphrase forgotten? Use the recovery key');
    await list.choose('The key on your printed sheet', recoveryKey.join(' '));
    expect(await accessibilityProblems(list.page)).toEqual([]);
    await list.press('Go on');
    await list.page.waitForSelector('::-p-text(choose a new passphrase)', slow);
    await list.fill('New passphrase', 'seven slow barges upriver');
    await list.fill('Type it again', 'seven slow barges upriver');
    await list.press('Set and unlock');
    await list.page.waitForSelector('::-p-text(INC-00043)', slow);
    await list.see('INC-00042');
    await list.page.close();
  });
});
