import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { largestFile } from '../../src/storage/files/read-file';
import { accessibilityProblems } from './support/axe';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { optionsPath, popupPath } from './support/extension';
import { saveTicket } from './support/save-ticket';
import { aTicket, fileOfLaterVersion, ticketFile } from './support/ticket-file';
import { until } from './support/until';

const password = 'seven slow lanterns, one river';
const downloads = mkdtempSync(join(tmpdir(), 'psl-companion-downloads-'));
const sent = mkdtempSync(join(tmpdir(), 'psl-companion-sent-'));
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
  for (const folder of [downloads, sent]) rmSync(folder, { recursive: true, force: true });
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
});

describe('a table', () => {
  it('has a line for each call, leading zeros kept, and says before that it is not encrypted', async () => {
    await options.see('It is not encrypted:');
    await options.press('Save the table');
    await options.see('in the table. It goes to your Downloads.');
    const text = readFileSync(await downloaded('.csv'), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("'001245678");
  });
});

/** A file lying where a person would choose it. */
function lyingThere(name: string, bytes: Uint8Array): string {
  const file = join(sent, name);
  writeFileSync(file, bytes);
  return file;
}

/** How many issues the database has; undefined while it answers nobody, because it is writing. Runs in a page of ours. */
function countIssues(patience: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('psl-companion');
    opening.onerror = () => reject(new Error('not opened'));
    opening.onsuccess = () => {
      const counting = opening.result.transaction('issues').objectStore('issues').count();
      const tired = setTimeout(() => answer(undefined), patience);
      const answer = (count: number | undefined) => {
        clearTimeout(tired);
        opening.result.close();
        resolve(count);
      };
      counting.onsuccess = () => answer(counting.result);
    };
  });
}

/** Another profile, as on a colleague's computer, with a ticket of its own. */
describe('on another computer', () => {
  const profile = mkdtempSync(join(tmpdir(), 'psl-companion-colleague-'));
  let other: Chromium;
  let page: Companion;

  const openOptions = async () => new Companion(await other.openExtensionPage(optionsPath));

  beforeAll(async () => {
    other = await launchChromium(portal, { profile });
    await saveTicket(other, '001245679', 'INC-9');
    page = await openOptions();
  });
  afterAll(async () => {
    await other.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function seeTickets(there: readonly string[], gone: readonly string[] = []): Promise<void> {
    const tickets = new Companion(await other.openExtensionPage(`${popupPath}?view=tickets`));
    for (const number of there) await tickets.see(number);
    const text = await tickets.text();
    for (const number of gone) expect(text).not.toContain(number);
    await tickets.page.close();
    await page.page.bringToFront();
  }

  it('a file that cannot be used is refused by name, and nothing changes', async () => {
    const tooLarge = lyingThere('large.pslbackup', new Uint8Array());
    truncateSync(tooLarge, largestFile + 1); // a hole, which takes no space
    const whole = readFileSync(await downloaded('.pslbackup'));
    const files = [
      ['this is not a file of PSL Companion.', join(import.meta.dirname, 'backup.test.ts')],
      ['the file is larger than any file of PSL Companion.', tooLarge],
      ['the file was written by a newer version.', lyingThere('new.pslticket', fileOfLaterVersion())],
      ['the beginning of the file is damaged', lyingThere('cut.pslticket', whole.subarray(0, 40))],
    ] as const;
    for (const [why, file] of files) {
      await give(page.page, 'Choose a file', file);
      await page.see(`Nothing brought in: ${why}`);
    }
    expect(await accessibilityProblems(page.page)).toEqual([]);
    await seeTickets(['INC-9'], ['INC-1']);
  });

  it('a backup shows what it would bring in, with the password alone, and leaves it when told to', async () => {
    const label = 'Password, passphrase or recovery key of this backup';
    await give(page.page, 'Choose a file', await downloaded('.pslbackup'));
    await page.see('A backup from');
    await page.fill(label, 'not this');
    await page.press('Open the file');
    await page.see('This does not open it.');
    await page.fill(label, password);
    await page.press('Open the file');
    await page.see('It brings in 1 ticket with 1 call');
    expect(await accessibilityProblems(page.page)).toEqual([]);
    await page.press('Leave it');
    await seeTickets(['INC-9'], ['INC-1']);
  });

  it('a file cut in the middle says after which record, and gives what comes before', async () => {
    const tickets = Array.from({ length: 9 }, (_, n) => aTicket(`cut-${n}`, `CUT-${n}`));
    const bytes = await ticketFile(tickets);
    const cut = lyingThere('cut.pslticket', bytes.subarray(0, bytes.length - 600));
    await give(page.page, 'Choose a file', cut);
    await page.see('The file is cut off after 8 records. What comes before can be brought in.');
    await page.press('Leave it');
  });

  it('a record with anything unknown in it stays out and is counted; one that is there twice comes in once', async () => {
    const { id, value } = aTicket('older', 'INC-OLD');
    const text = JSON.stringify(value);
    const records = [
      { id, value },
      { id, value },
      {
        id: 'more',
        value: JSON.parse(text.replaceAll('"older"', '"more"').replace('{', '{"more":1,')) as unknown,
      },
      {
        id: 'pollutes',
        value: JSON.parse(
          text.replaceAll('"older"', '"pollutes"').replace('{', '{"__proto__":{"x":1},'),
        ) as unknown,
      },
      { id: 'deep', value: JSON.parse('{"a":'.repeat(2000) + '1' + '}'.repeat(2000)) as unknown },
    ];
    const file = lyingThere('mixed.pslticket', await ticketFile(records));
    await give(page.page, 'Choose a file', file);
    await page.see('It brings in 1 ticket with 1 call');
    await page.see(
      '3 records in it cannot be read, or have something in it this version does not know. They stay out.',
    );
    await page.press('Bring in');
    await page.see('Brought in: 1 record.');
    await seeTickets(['INC-OLD', 'INC-9']);
  });

  it('bringing in that is killed in the middle changes nothing, and is done again from the beginning', async () => {
    const many = 800;
    const tickets = Array.from({ length: many }, (_, n) => aTicket(`many-${n}`, `MANY-${n}`));
    const file = lyingThere('many.pslticket', await ticketFile(tickets));
    const before = await page.page.evaluate(countIssues, 10_000);
    await give(page.page, 'Choose a file', file);
    await page.see(`It brings in ${many.toLocaleString('en-US')} tickets`);
    const watching = await other.openExtensionPage('src/panel/index.html');
    await page.page.bringToFront();
    await page.press('Bring in');
    const isWriting = async () => (await watching.evaluate(countIssues, 100)) === undefined;
    await until(isWriting, 'the writing to be under way', 30_000);
    await other.kill();
    await other.restart();
    page = await openOptions();
    expect(await page.page.evaluate(countIssues, 10_000)).toBe(before);
    await give(page.page, 'Choose a file', file);
    await page.see(`It brings in ${many.toLocaleString('en-US')} tickets`);
    await page.press('Bring in');
    await until(async () => (await page.text()).includes('Brought in: '), 'all to be brought in', 30_000);
    expect(await page.page.evaluate(countIssues, 10_000)).toBe((before ?? 0) + many);
    await give(page.page, 'Choose a file', file);
    await page.see('Everything in it is here already.');
    await page.press('Close');
    await seeTickets(['MANY-799']);
  });

  it('a ticket handed over by a colleague comes in with the password told by phone', async () => {
    const from = new Companion(await chromium.openExtensionPage(popupPath));
    await from.fill('Case number', '001245680');
    await from.fill('Ticket number', 'INC-2');
    await from.press('Save ticket');
    await from.see('Ticket saved');
    await from.press('Hand over');
    await from.fill('Password for this file', password);
    await from.fill('Type it again', password);
    expect(await accessibilityProblems(from.page)).toEqual([]);
    await from.press('Save the file');
    await from.see('The file goes to your Downloads.');
    await page.page.bringToFront();
    await give(page.page, 'Choose a file', await downloaded('psl-ticket.pslticket'));
    await page.see('A ticket handed over on');
    await page.fill('Password your colleague told you', password);
    await page.press('Open the file');
    await page.see('It brings in 1 ticket with 1 call');
    await page.press('Bring in');
    await page.see('Brought in: 1 record.');
    await seeTickets(['INC-2'], ['INC-1']);
  });
});
