import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { builtExtension } from './support/extension';
import { until } from './support/until';

const clientPage = `<!doctype html><title>Client Profile</title><h1>Client Profile</h1>
  <dl><dt>Case Number</dt><dd>110045678</dd></dl>`;
const hungPage = `${clientPage}<script>addEventListener('load', () => setTimeout(() => { for (;;); }, 300));</script>`;

let portal: PracticePortal;
let chromium: Chromium;

beforeAll(async () => {
  portal = await startPracticePortal();
  portal.serve('kyagent.ky.gov', '/UserProfile/Client', clientPage);
  portal.serve('kyagent.ky.gov', '/UserProfile/Hung', hungPage);
  chromium = await launchChromium(portal);
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
});

const openClient = () => chromium.openPortal('https://kyagent.ky.gov/UserProfile/Client');

describe('what goes wrong gets a sentence, and nothing is lost', () => {
  it('reads a tab that was open before the extension was installed, or whose script is orphaned', async () => {
    const page = await openClient();
    await chromium.browser.uninstallExtension(chromium.extensionId);
    await chromium.browser.installExtension(builtExtension('chrome'));
    await until(async () => (await chromium.worker()).url().startsWith('chrome-extension:'), 'the worker');
    const popup = new Companion(await chromium.openPopup(page));
    await until(async () => (await popup.value('Case number')) === '110045678', 'the case number to be read');
    await popup.page.close();
  });

  it('says that a page does not answer, and takes typing meanwhile', async () => {
    const page = await chromium.openPortal('https://kyagent.ky.gov/UserProfile/Hung');
    await new Promise((resolve) => setTimeout(resolve, 600));
    const popup = new Companion(await chromium.openPopup());
    await popup.fill('Case number', '110012345');
    await popup.see('The page is not answering.');
    expect(await popup.value('Case number')).toBe('110012345');
    await popup.press('Discard draft');
    await popup.page.close();
    await page.close();
  });

  it('keeps a text that is too long, says so, and saves once it fits', async () => {
    const popup = new Companion(await chromium.openPopup(await openClient()));
    await until(async () => (await popup.value('Case number')) !== '', 'the page to be read');
    await popup.choose('Notes', 'x'.repeat(20_001));
    await popup.see('Too long to save: 20,001 of 20,000 characters.');
    expect(await popup.isDisabled('Save ticket')).toBe(true);
    await popup.page.close();
    const again = new Companion(await chromium.openPopup(await openClient()));
    await until(async () => (await again.value('Notes')).length === 20_001, 'the long text to be back');
    await again.fill('Notes', 'short');
    await again.fill('Ticket number', 'INC-1');
    await again.press('Save ticket');
    await again.see('Ticket saved');
    await again.page.close();
  });

  it('refuses a follow-up in the past in words, and saves without one', async () => {
    const popup = new Companion(await chromium.openPopup(await openClient()));
    await popup.choose('Follow up on', '2020-01-01');
    await popup.see('This time has passed. Pick a later one.');
    expect(await popup.isDisabled('Save ticket')).toBe(true);
    await popup.press('No follow-up');
    await popup.fill('Ticket number', 'INC-2');
    await popup.press('Save ticket');
    await popup.see('Ticket saved');
    await popup.page.close();
  });

  it('lists the other tickets when a stored row cannot be read, and leaves that row alone', async () => {
    const tickets = new Companion(await chromium.openExtensionPage('src/popup/index.html?view=tickets'));
    await tickets.page.evaluate(putBrokenRow);
    await tickets.page.reload();
    await tickets.see('One ticket cannot be read. Nothing was deleted.');
    await tickets.see('INC-2');
    expect(await tickets.page.evaluate(hasBrokenRow)).toBe(true);
    await tickets.page.close();
  });
});

/** Runs in the page: what a damaged disk or another program may leave behind. */
function putBrokenRow(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('psl-companion');
    opening.onerror = () => reject(new Error('not opened'));
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('issues', 'readwrite');
      transaction.objectStore('issues').put({ id: 'broken', rank: -1_000_000, nonsense: true });
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

function hasBrokenRow(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('psl-companion');
    opening.onerror = () => reject(new Error('not opened'));
    opening.onsuccess = () => {
      const request = opening.result.transaction('issues').objectStore('issues').get('broken');
      request.onsuccess = () => {
        opening.result.close();
        resolve(request.result !== undefined);
      };
    };
  });
}
