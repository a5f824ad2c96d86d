import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { accessibilityProblems } from './support/axe';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { optionsPath, panelPath, popupPath } from './support/extension';

const address = 'https://kyagent.ky.gov/UserProfile/Client';
const clientPage = `<!doctype html><title>Client Profile - Agent Portal</title><h1>Client Profile</h1>
  <dl><dt>Case Number</dt><dd>110045678</dd></dl>`;

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

/** What the browser does when the key is pressed: no window is there to press it in. */
async function pressShortcut(name: string): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    // Every event of the browser has it; its types do not.
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch: (name: string, tab: unknown) => void };
    };
    onCommand.dispatch(command, tab);
  }, name);
}

async function openedPopup(): Promise<Companion> {
  const target = await chromium.browser.waitForTarget(
    (found) => found.url() === `${chromium.extensionOrigin}/${popupPath}`,
  );
  return new Companion(await target.asPage());
}

describe('a key from any page', () => {
  it('has a place in the browser for each thing it does', async () => {
    const worker = await chromium.worker();
    const all = await worker.evaluate(() => chrome.commands.getAll());
    expect(all.map(({ name, shortcut }) => [name, shortcut])).toEqual([
      ['_execute_action', 'Alt+Shift+K'],
      ['call', 'Alt+Shift+L'],
      ['copy-details', 'Alt+Shift+D'],
    ]);
  });

  it('copies the call details of the page in front, and says so', async () => {
    await pressShortcut('copy-details');
    const popup = await openedPopup();
    await popup.see('Copied: the call details of case 110045678');
    expect((await chromium.readClipboard()).text).toContain('Case number: 110045678');
    expect(await accessibilityProblems(popup.page)).toEqual([]);
    await popup.page.close();
  });

  it('does not copy a number PSL does not need unseen', async () => {
    const typing = new Companion(await chromium.openPopup());
    await typing.fill('Notes', 'SSN 123-45-6789');
    await typing.see('Draft kept');
    await typing.page.close();
    await pressShortcut('copy-details');
    const popup = await openedPopup();
    await popup.see('Not copied yet.');
    await popup.page.click('.call-said button');
    await popup.see('Copied: the call details');
    const { text } = await chromium.readClipboard();
    expect(text).toContain('110045678');
    expect(text).not.toContain('123-45-6789');
    await popup.press('Discard draft');
    await popup.page.close();
  });

  it('starts the call, and ends it', async () => {
    await pressShortcut('call');
    const popup = await openedPopup();
    await popup.see('Waiting for a representative');
    await popup.page.close();
    await pressShortcut('call');
    const ended = await openedPopup();
    await ended.see('Not saved yet');
    await ended.press('Discard draft');
    await ended.press('Discard');
    await ended.page.close();
  });

  it('works in the workspace that is in sight, and opens no popup over it', async () => {
    const panel = new Companion(await chromium.openExtensionPage(panelPath));
    await panel.see('Before you call');
    await pressShortcut('call');
    await panel.see('Waiting for a representative');
    await pressShortcut('call');
    await panel.see('Not saved yet');
    expect(chromium.browser.targets().map((one) => one.url())).not.toContain(
      `${chromium.extensionOrigin}/${popupPath}`,
    );
    await panel.press('Discard draft');
    await panel.press('Discard');
    await panel.page.close();
  });

  it('is named in the options with its keys, and with the way to choose others', async () => {
    const options = new Companion(await chromium.openExtensionPage(optionsPath));
    await options.see('Copy call details Alt+Shift+D');
    expect(await options.text()).not.toContain('Not assigned');
    expect(await accessibilityProblems(options.page)).toEqual([]);
    const opened = chromium.browser.waitForTarget((target) =>
      target.url().startsWith('chrome://extensions/shortcuts'),
    );
    await options.press('Choose the keys');
    await (await (await opened).asPage()).close();
    await options.page.close();
  });
});

/** What is shown under the address bar for a text after the keyword. */
async function typed(text: string): Promise<{ content: string; description: string }[]> {
  const worker = await chromium.worker();
  return worker.evaluate(
    (words) =>
      new Promise<{ content: string; description: string }[]>((resolve) => {
        // Every event of the browser has it; its types do not.
        const { onInputChanged } = chrome.omnibox as unknown as {
          onInputChanged: { dispatch: (text: string, suggest: (lines: never) => void) => void };
        };
        onInputChanged.dispatch(words, resolve);
      }),
    text,
  );
}

describe('psl in the address bar', () => {
  it('finds the ticket of a case, and Enter opens a tab on it', async () => {
    await chromium.openPortal(address);
    const popup = new Companion(await chromium.openPopup());
    await popup.see('From “Case Number”');
    await popup.fill('Ticket number', 'INC-1001');
    await popup.press('Save ticket');
    await popup.see('Ticket saved');
    await popup.page.close();
    expect(await typed('11004')).toEqual([
      { content: '110045678 INC-1001', description: 'Case 110045678 · INC-1001 · open' },
    ]);
    const opened = chromium.browser.waitForTarget((target) => target.url().includes('issue='));
    await (
      await chromium.worker()
    ).evaluate(() => {
      const { onInputEntered } = chrome.omnibox as unknown as {
        onInputEntered: { dispatch: (text: string, where: string) => void };
      };
      onInputEntered.dispatch('110045678', 'currentTab');
    });
    const target = await opened;
    expect(target.url()).not.toContain('110045678');
    const ticket = new Companion(await target.asPage());
    await ticket.see('INC-1001');
    await ticket.see('Case 110045678');
    await ticket.page.close();
  });
});
