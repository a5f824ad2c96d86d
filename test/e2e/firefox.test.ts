import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { Companion } from './support/companion';
import { launchFirefox, type Firefox } from './support/firefox';
import { gecko } from './support/firefox-prefs';
import { panelPath } from './support/extension';
import { inFirefoxWindow } from './support/firefox-window';
import { callByKeyboard, key } from './support/keyboard';
import { soon } from './support/soon';
import { until } from './support/until';

const clientPage = `<!doctype html><title>Client Profile</title><h1>Client Profile</h1>
  <dl><dt>Case Number</dt><dd>110045678</dd><dt>Application Number</dt><dd>200145678</dd></dl>`;

let portal: PracticePortal;
let firefox: Firefox;

beforeAll(async () => {
  portal = await startPracticePortal();
  portal.serve('kyagent.ky.gov', '/UserProfile/Client', clientPage);
  firefox = await launchFirefox(portal);
});
afterAll(async () => {
  await firefox.close();
  await portal.close();
});

describe('the main path in Firefox', () => {
  it('shows the packet in the real toolbar popup', async () => {
    const page = await firefox.openPortal('https://kyagent.ky.gov/UserProfile/Client');
    const popup = await firefox.openToolbarPopup(page);
    await until(
      async () => (await popup.text()).includes('From “Application Number”'),
      'the page to be read',
    );
    expect(popup.width).toBeGreaterThanOrEqual(400);
  });

  it('copies the call details by a key pressed over the page', async () => {
    await firefox.openPortal('https://kyagent.ky.gov/UserProfile/Client');
    await inFirefoxWindow(firefox.browser, pressAltShiftD);
    await until(
      async () => (await firefox.readClipboard()).text.includes('Case number: 110045678'),
      'the call details on the clipboard',
    );
  });

  it('reads the page, copies, saves, and lists the ticket after a restart', async () => {
    const page = await firefox.openPortal('https://kyagent.ky.gov/UserProfile/Client');
    const popup = new Companion(await firefox.openPopup(page));
    await until(async () => (await popup.value('Case number')) === '110045678', 'the case number');
    expect(await popup.value('Browser')).toMatch(/^Firefox [\d.]+, \S/);
    await popup.fill('Ticket number', 'INC-00042');
    await popup.press('Save ticket');
    await popup.see('Ticket saved');
    await firefox.restart();
    const tickets = new Companion(await firefox.openExtensionPage('src/popup/index.html?view=tickets'));
    await tickets.see('INC-00042');
  });

  it('goes through a whole call in the workspace by keyboard: wait, hold, representative, end, ticket number', async () => {
    await firefox.openPortal('https://kyagent.ky.gov/UserProfile/Client');
    const workspace = new Companion(await firefox.openExtensionPage(panelPath));
    await workspace.see('You have called about this case.');
    await key(workspace, 'Call for an update');
    await workspace.see('This is another call about a problem you already called about.');
    await callByKeyboard(workspace, 'INC-00043', 'Sent to the second level');
    await workspace.see('2 calls');
    await workspace.page.close();
  });

  it('reminds: the badge counts what is due, and Done clears it', async () => {
    const tickets = new Companion(await firefox.openExtensionPage('src/popup/index.html?view=tickets'));
    await tickets.press('INC-00043');
    await tickets.see('Move follow-up');
    const { date, time } = await tickets.page.evaluate(soon);
    await tickets.choose('Follow up on', date);
    await tickets.choose('Follow up at', time);
    await tickets.press('Move follow-up');
    await until(async () => (await badge()) === '1', 'the badge', 90_000);
    await tickets.press('Done');
    await until(async () => (await badge()) === '', 'the badge to go');
  }, 120_000);
});

/** Runs in Firefox's window: the keys as the keyboard sends them. */
const pressAltShiftD = `
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window);
  const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['D', 'KeyD', 68]].map(
    ([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }),
  );
  for (const key of keys) keyboard.keydown(key);
  for (const key of keys.reverse()) keyboard.keyup(key);`;

/** What stands on the toolbar button, from Firefox itself: an extension that is not pinned has no button to look at. */
async function badge(): Promise<string> {
  const text = await inFirefoxWindow(
    firefox.browser,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     const extension = ExtensionParent.GlobalManager.getExtension('${gecko}');
     return ExtensionParent.apiManager.global.browserActionFor(extension).action.getProperty(null, 'badgeText') ?? '';`,
  );
  return String(text);
}
