import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { accessibilityProblems } from './support/axe';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { optionsPath, popupPath } from './support/extension';
import { until } from './support/until';

const agentPortal = 'https://kyagent.ky.gov';
const kynect = 'https://kynect.ky.gov/benefits/s';

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

async function popupOver(page: Page): Promise<Companion> {
  const popup = new Companion(await chromium.openPopup(page));
  await popup.seePacket();
  return popup;
}

/** The popup that opens by itself after something was pointed at. */
async function popupThatComes(): Promise<Companion> {
  const address = `${chromium.extensionOrigin}/${popupPath}`;
  const target = await chromium.browser.waitForTarget((found) => found.url() === address);
  return new Companion(await target.asPage());
}

const closes = (popup: Companion) => until(() => popup.page.isClosed(), 'the popup to close');

/** Where a text stands on the page. */
function middleOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.nodeValue?.trim() !== wanted) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`“${wanted}” is not on the page`);
  }, text);
}

describe('what the page offers beside the packet', () => {
  it('members as initials, first names at a switch, and none by itself', async () => {
    const popup = await popupOver(await chromium.openPortal(`${agentPortal}/UserProfile/CoverageHistory`));
    await popup.see('Named on this page:');
    expect(await popup.value('Members affected')).toBe('');
    await popup.press('M. T.');
    await popup.press('P. T.');
    expect(await popup.value('Members affected')).toBe('M. T., P. T.');
    await popup.press('First names instead of initials', 'checkbox');
    expect(await popup.value('Members affected')).toBe('Marisol, Pia');
    await popup.press('Marisol');
    expect(await popup.value('Members affected')).toBe('Pia');
    await popup.press('Discard draft');
    await popup.page.close();
  });

  it('enrollment lines without the premium, in both shadow modes of kynect benefits too', async () => {
    const addresses = [
      `${agentPortal}/UserProfile/CoverageHistory`,
      `${kynect}/household-member-summary`,
      `${kynect}/household-member-summary?shadow=native`,
    ];
    for (const address of addresses) {
      const page = await chromium.openPortal(address);
      await page.waitForFunction(() => document.title !== 'kynect benefits');
      const popup = await popupOver(page);
      await popup.see('Cardinal Silver 3200, Lantern Health of Kentucky, 01/01/2026 to 12/31/2026');
      await popup.see('Named on this page: M. T. O. T. P. T.');
      expect(await popup.value('Enrollment information')).toBe('');
      expect(await popup.text()).not.toContain('412');
      await popup.page.close();
      await page.close();
    }
  });

  it('association, in one line, where the page tells it', async () => {
    const not = await popupOver(
      await chromium.openPortal(`${agentPortal}/UserProfile/CoverageHistory?client=bixby`),
    );
    await not.see('This page says: “You are not associated with this case.”');
    await not.page.close();
    const page = await chromium.openPortal(`${kynect}/household-member-summary`);
    await page.waitForFunction(() => document.title !== 'kynect benefits');
    const yes = await popupOver(page);
    await yes.see('This page says you are associated with this case.');
    await yes.page.close();
  });

  it('the steps before an error, in one press, to be edited', async () => {
    const page = await chromium.openPortal(`${kynect}/case-details`);
    await page.waitForFunction(() => document.title === 'Case Details');
    await page.locator('::-p-aria([name="Income Summary"][role="link"])').click();
    await page.waitForFunction(() => document.title === 'Income Summary');
    await new Promise((resolve) => setTimeout(resolve, 400)); // until the script has noted the screen as settled
    const popup = await popupOver(page);
    await popup.press('Add the steps before the error');
    const tried = await popup.value('Troubleshooting tried');
    expect(tried).toMatch(
      /^Screens before this:\n1\. \d+:\d\d [AP]M Case Details\n2\. \d+:\d\d [AP]M Income Summary$/,
    );
    await popup.press('Discard draft');
    await popup.page.close();
  });
});

describe('My Settings fills the profile', () => {
  it('after a preview, line by line, and only on agreement', async () => {
    const popup = await popupOver(await chromium.openPortal(`${agentPortal}/UserProfile/MySettings`));
    await popup.press('Use for my profile');
    await popup.see('Nothing is saved before you press the button.');
    expect(await popup.text()).toContain('PSL asks for your name and DOI number.');
    await popup.press('Phone: (502) 555-0142', 'checkbox');
    await popup.press('Save to my profile');
    await popup.see('Dana Ashworth (Agent), Bluegrass Lantern Insurance, DOI number 684213');
    await popup.page.close();
    const options = new Companion(await chromium.openExtensionPage('src/options/index.html'));
    await until(async () => (await options.value('NPN')) === '17360245', 'the profile');
    expect(await options.value('Phone')).toBe('');
    await options.page.close();
  });
});

describe('pointing at a value', () => {
  const ledger = `${agentPortal}/UserProfile/SentLetters`;
  const heard = '__heard' as const;

  it('takes it by mouse, learns where it stands, and the page gets none of it', async () => {
    const page = await chromium.openPortal(ledger);
    await page.evaluate((key) => {
      const window_ = window as unknown as Record<string, number>;
      window_[key] = 0;
      for (const name of ['click', 'mousedown', 'pointerdown', 'keydown'])
        document.addEventListener(name, () => (window_[key] = (window_[key] ?? 0) + 1), true);
    }, heard);
    const popup = await popupOver(page);
    expect(await popup.noteOf('Case number')).toContain('Not found on this page');
    await popup.point('Case number');
    await closes(popup);
    const wrong = await middleOf(page, 'Renewal notice');
    await page.mouse.click(wrong.x, wrong.y); // refused, and still pointing
    const { x, y } = await middleOf(page, '114207365');
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    const back = await popupThatComes();
    await until(async () => (await back.value('Case number')) === '114207365', 'the case number');
    await back.see('On “Sent Letters”, the text after “Dossier no” is the case number.');
    expect(await page.evaluate((key) => (window as unknown as Record<string, number>)[key], heard)).toBe(0);
    expect(await page.$('psl-companion-pointer')).toBeNull();
    await back.press('OK');
    await back.press('Discard draft');
    await back.page.close();
    await page.close();
  });

  it('reads the next client’s page by it, and says that the agent taught it', async () => {
    const popup = await popupOver(await chromium.openPortal(`${ledger}?client=purcell`));
    await until(async () => (await popup.value('Case number')) === '117730284', 'the taught case number');
    expect(await popup.noteOf('Case number')).toBe('From “Dossier no”, taught by you');
    await popup.page.close();
  });

  it('asks where a label says another number', async () => {
    portal.serve(
      'kyagent.ky.gov',
      '/UserProfile/Both',
      '<!doctype html><title>x</title><h1>Sent Letters</h1><p>Case Number: 110375528</p><p><strong>Dossier no</strong> <span>119500333</span></p>',
    );
    const popup = await popupOver(await chromium.openPortal(`${agentPortal}/UserProfile/Both`));
    await popup.see('This page shows several case numbers. Which one is the call about?');
    expect(await popup.value('Case number')).toBe('');
    await popup.page.close();
  });

  it('works by keyboard alone, and Esc leaves without a trace', async () => {
    const page = await chromium.openPortal(`${ledger}?client=whitlow`);
    const popup = await popupOver(page);
    await popup.point('Application number');
    await closes(popup);
    await page.keyboard.press('Escape');
    expect(await page.$('psl-companion-pointer')).toBeNull();
    const again = await popupOver(page);
    await again.point('Application number');
    await closes(again);
    for (const key of ['Tab', 'ArrowDown', 'ArrowUp', 'Enter'] as const) await page.keyboard.press(key);
    const back = await popupThatComes();
    await until(async () => (await back.value('Application number')) === '112958410', 'the number');
    await back.press('Forget this');
    await back.press('Discard draft');
    await back.page.close();
    await page.close();
  });
});

describe('what was taught, on the options page', () => {
  const rule = 'On “Sent Letters”, the text after “Dossier no” is the case number.';
  const folder = mkdtempSync(join(tmpdir(), 'psl-companion-rules-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function choose(options: Companion, text: string): Promise<void> {
    const path = join(folder, 'chosen.json');
    writeFileSync(path, text);
    const input = await options.page.waitForSelector('input[type=file]');
    await input?.uploadFile(path);
  }

  it('is read, carried out in a file, deleted, and brought back by that file alone', async () => {
    const options = new Companion(await chromium.openExtensionPage(optionsPath));
    await options.see(rule);
    expect(await accessibilityProblems(options.page)).toEqual([]);
    const session = await options.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await options.press('Save as a file');
    const saved = join(folder, 'psl-companion-rules.json');
    await until(() => existsSync(saved) && readFileSync(saved, 'utf8').endsWith('}\n'), 'the file');
    const file = readFileSync(saved, 'utf8');
    expect(file).not.toMatch(/\d{3}/);

    await options.press(`Delete: ${rule}`);
    await options.see('Deleted.');
    await options.page.reload();
    await options.see('Nothing yet.');
    expect(await options.isDisabled('Save as a file')).toBe(true);

    await choose(options, file.replace('Dossier no', 'Dossier 114207365'));
    await options.see(
      'Nothing added: in rule 1 of the file, the label is empty, too long or holds a number.',
    );
    await choose(options, file);
    await options.see('1 rule added.');
    await options.page.reload();
    await options.see(rule);
    await options.page.close();
  });

  it('by a colleague, never makes another number ours', async () => {
    const options = new Companion(await chromium.openExtensionPage(optionsPath));
    const social = {
      field: 'caseNumber',
      host: 'kyagent.ky.gov',
      screen: 'Sent Letters',
      relation: 'same-text',
      label: 'SSN',
    };
    await choose(
      options,
      JSON.stringify({ app: 'psl-companion', kind: 'taught-rules', version: 1, rules: [social] }),
    );
    await options.see('1 rule added.');
    await options.page.close();
    portal.serve(
      'kyagent.ky.gov',
      '/UserProfile/Social',
      '<!doctype html><title>x</title><h1>Sent Letters</h1><p>SSN: 402557719</p><p><strong>Dossier no</strong> <span>119500333</span></p>',
    );
    const popup = await popupOver(await chromium.openPortal(`${agentPortal}/UserProfile/Social`));
    await until(
      async () => (await popup.value('Case number')) === '119500333',
      'the taught number, and no other',
    );
    expect(await popup.noteOf('Case number')).toBe('From “Dossier no”, taught by you');
    await popup.page.close();
  });
});

describe('text sent from the menu', () => {
  it('lands in the draft of the page’s case, one after the other', async () => {
    const page = await chromium.openPortal(`${agentPortal}/UserProfile/ClientProfile?client=castellanos`);
    const worker = await chromium.worker();
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const send = (menuItemId: string, selectionText: string) =>
        (chrome.contextMenus.onClicked as unknown as { dispatch: (...args: unknown[]) => void }).dispatch(
          { menuItemId, selectionText },
          tab,
        );
      send('notes', 'Pending verification');
      send('notes', 'Cardinal Gold 1500');
      send('error', 'The plan could not be saved');
      send('caseNumber', 'no number at all');
    });
    const marked = () =>
      worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      });
    await until(async () => (await marked()) === '✓', 'the tick');
    const popup = await popupOver(page);
    await until(async () => (await popup.value('Notes')).includes('no number'), 'the texts to be there');
    expect(await popup.value('Notes')).toBe('Pending verification\nCardinal Gold 1500\nno number at all');
    expect(await popup.value('Error')).toBe('The plan could not be saved');
    expect(await popup.value('Case number')).toBe('118641092');
    expect(await popup.value('Browser')).toMatch(/Chrom/);
    await popup.page.close();
  });
});

describe('explaining a reading', () => {
  it('says label, screen, place and time of a value', async () => {
    const popup = await popupOver(await chromium.openPortal(`${agentPortal}/UserProfile/ClientProfile`));
    await popup.page.locator('summary ::-p-text(From “Case Number”)').click();
    await popup.see('a list of details');
    expect(await popup.noteOf('Case number')).toMatch(
      /From “Case Number” Label Case Number Screen Client Profile Place a list of details Read \d+:\d\d/,
    );
    await popup.page.close();
  });

  it('copies a description for support without anything about anybody', async () => {
    const popup = await popupOver(await chromium.openPortal(`${agentPortal}/UserProfile/ClientProfile`));
    await popup.page.locator('summary ::-p-text(Something read wrong?)').click();
    await popup.press('Copy for support');
    await popup.see('Copied');
    const { text } = await chromium.readClipboard();
    expect(text).toContain('dl>dt: Case Number\ndl>dd: 000000000');
    expect(text).not.toMatch(/Tindall|Marisol|114207365|Shelbyville|Ashworth/i);
    await popup.page.close();
  });
});
