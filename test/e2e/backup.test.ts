import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { accessibilityProblems } from './support/axe';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { optionsPath, popupPath } from './support/extension';
import { saveTicket } from './support/save-ticket';
import { until } from './support/until';

const password = 'seven slow lanterns, one river';
const downloads = mkdtempSync(join(tmpdir(), 'psl-companion-downloads-'));
let portal: PracticePortal;
let chromium: Chromium;
let options: Companion;

beforeAll(async () => {
  portal = await startPracticePortal();
  chromium = await launchChromium(portal);
  await saveTicket(chromium, '001245678', 'INC-1');
  options = new Companion(await chromium.openExtensionPage(optionsPath));
  const session = await options.page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  // The dialog of the operating system cannot be answered here: a real folder of the browser's own stands for the chosen one.
  await options.page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const chosen = await root.getDirectoryHandle('chosen', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: () => Promise.resolve(chosen) });
  });
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
  rmSync(downloads, { recursive: true, force: true });
});

/** Inside one section: the protection of the tickets has fields of the same names. */
async function choosePassword(page: Page): Promise<void> {
  const form = await page.waitForSelector('section[aria-labelledby="backup"] form');
  const fields = (await form?.$$('input')) ?? [];
  for (const field of fields) await field.type(password);
  // It can be pressed only when the last letter has been drawn.
  const submit = await form?.waitForSelector('button[type="submit"]:not(:disabled)');
  await submit?.click();
}

/** A file that was downloaded, once all of it is there. */
async function downloaded(ending: string): Promise<string> {
  const found = () => readdirSync(downloads).find((name) => name.endsWith(ending));
  await until(() => found() !== undefined, `a ${ending} in the downloads`);
  return join(downloads, found() ?? '');
}

async function give(page: Page, button: string, file: string): Promise<void> {
  const input = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('label.file')]
        .find(({ textContent }) => textContent.includes(wanted))
        ?.querySelector('input'),
    {},
    button,
  );
  await (input.asElement() as ElementHandle<HTMLInputElement>).uploadFile(file);
}

describe('a backup', () => {
  it('goes to a chosen folder under a password of its own, and is read back', async () => {
    await options.see('There is no checked backup yet.');
    await choosePassword(options.page);
    await options.see('The password is set.');
    await options.press('Choose a folder for backups');
    await options.see('The backup is good:');
    await options.see('Once a day into the folder “chosen”');
    expect(await accessibilityProblems(options.page)).toEqual([]);
  });

  it('goes to Downloads, and counts once it was shown to us; another file does not', async () => {
    await options.press('Save a backup to Downloads');
    await options.see('It counts once it was checked');
    const backup = await downloaded('.pslbackup');
    await give(options.page, 'Check the backup', join(import.meta.dirname, 'backup.test.ts'));
    await options.see('This is not the backup that was just made');
    await give(options.page, 'Check the backup', backup);
    await options.see('The backup is good:');
  });

  it('comes in on another computer after a preview, with the password alone', async () => {
    const other = await launchChromium(portal);
    const page = new Companion(await other.openExtensionPage(optionsPath));
    await give(page.page, 'Choose a file', await downloaded('.pslbackup'));
    await page.see('A backup from');
    await page.fill('Password, passphrase or recovery key of this backup', 'not this');
    await page.press('Open the file');
    await page.see('This does not open it.');
    await page.fill('Password, passphrase or recovery key of this backup', password);
    await page.press('Open the file');
    await page.see('It brings in 1 ticket with 1 call');
    expect(await accessibilityProblems(page.page)).toEqual([]);
    await page.press('Bring in');
    await page.see('Brought in:');
    const tickets = new Companion(await other.openExtensionPage(`${popupPath}?view=tickets`));
    await tickets.see('INC-1');
    await other.close();
  });
});
