import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { accessibilityProblems } from './support/axe';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';

const address = 'https://kyagent.ky.gov/UserProfile/Guarded';
const page = `<!doctype html><title>Client Profile - Agent Portal</title><h1>Client Profile</h1>
  <dl><dt>Case Number</dt><dd>123456789</dd><dt>Application Number</dt><dd>200145678</dd></dl>
  <div class="alert" role="alert">The enrollment could not be saved: SSN 987-65-4320 is in use.</div>`;
const sentence = 'This looks like a Social Security number. PSL does not need it.';

let portal: PracticePortal;
let chromium: Chromium;

beforeAll(async () => {
  portal = await startPracticePortal();
  portal.serve('kyagent.ky.gov', '/UserProfile/Guarded', page);
  chromium = await launchChromium(portal);
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
});

async function popup(): Promise<Companion> {
  const opened = new Companion(await chromium.openPopup(await chromium.openPortal(address)));
  await opened.see('Client Profile');
  return opened;
}

describe('numbers PSL does not need, in the toolbar popup', () => {
  it('leaves the case number of the page alone and offers to remove what the page says of a person', async () => {
    const companion = await popup();
    expect(await companion.value('Case number')).toBe('123456789');
    expect(await companion.value('Error')).toContain('987-65-4320');
    await companion.see(sentence);
    await companion.see('Error: this looks like a Social Security number.');
    await companion.press('Copy without it');
    await companion.see('Copied');
    const { text, html } = await chromium.readClipboard();
    expect(text).toContain('Case number: 123456789');
    expect(text).toContain('Error: The enrollment could not be saved: is in use.');
    expect(text + html).not.toContain('4320');
    await companion.press('Remove');
    expect(await companion.value('Error')).toBe('The enrollment could not be saved: is in use.');
    await companion.press('Discard draft');
    await companion.page.close();
  });

  it('is used with the keyboard alone, and keeps what the agent wants to keep', async () => {
    const companion = await popup();
    await companion.press('Remove');
    await companion.fill('Members affected', 'Maria 3/14/1985');
    await companion.see('This looks like a date of birth. PSL does not need it.');
    const { keyboard } = companion.page;
    await keyboard.press('Tab'); // Remove
    await keyboard.press('Tab'); // Keep
    await keyboard.press('Enter');
    await companion.page.waitForFunction(() => !document.body.innerText.includes('date of birth'));
    await keyboard.type(', Ann 4/15/1986');
    await companion.see('This looks like a date of birth.');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    expect(await companion.value('Members affected')).toBe('Maria 3/14/1985, Ann');
    await companion.press('Discard draft');
    await companion.page.close();
  });

  it('is in order for everyone, in light and in dark', async () => {
    const companion = await popup();
    await companion.see(sentence);
    expect(await accessibilityProblems(companion.page)).toEqual([]);
    if (process.env['PICTURES']) {
      for (const scheme of ['light', 'dark']) {
        await companion.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await companion.page.screenshot({ path: `${process.env['PICTURES']}/guard-${scheme}.png` });
      }
    }
    await companion.page.close();
  });
});
