import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { accessibilityProblems } from './support/axe';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { popupPath } from './support/extension';
import { saveTicket } from './support/save-ticket';

let portal: PracticePortal;
let chromium: Chromium;

beforeAll(async () => {
  portal = await startPracticePortal();
  chromium = await launchChromium(portal);
  await saveTicket(chromium, '110045678', 'INC-1');
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
});

/** A page of ours in which the browser behaves in its own way from the first line on. */
async function openWhere(
  trouble?: (amount: number) => void,
  amount = 0,
  path = popupPath,
): Promise<Companion> {
  const page = await chromium.browser.newPage();
  if (trouble) await page.evaluateOnNewDocument(trouble, amount);
  await page.goto(`${chromium.extensionOrigin}/${path}`);
  await page.bringToFront();
  return new Companion(page);
}

/** What cannot be saved stays on the screen, and can be taken along. */
async function canBeCopied(page: Companion, caseNumber: string): Promise<void> {
  await page.page.bringToFront();
  expect(await page.value('Case number')).toBe(caseNumber);
  await page.press('Copy call details');
  await page.see('Copied');
  expect((await chromium.readClipboard()).text).toContain(`Case number: ${caseNumber}`);
  await page.page.bringToFront();
}

async function isWhole(): Promise<void> {
  const tickets = await openWhere(undefined, 0, `${popupPath}?view=tickets`);
  await tickets.see('INC-1');
  expect(await tickets.text()).not.toMatch(/missing|cannot be read|could not be opened/);
  await tickets.page.close();
}

/** Runs in a page: so many bytes are left on the disk. */
function spaceLeft(bytes: number): void {
  navigator.storage.estimate = () => Promise.resolve({ quota: bytes, usage: 0 });
}

/** Runs in a page: it gives no storage, as a private window. */
function noStorage(): void {
  indexedDB.open = () => {
    throw new DOMException('no storage in private windows', 'InvalidStateError');
  };
}

/** Runs in a page: every write is refused by a quota, in the way of an engine that finds it out late. */
function quotaReached(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('no more', 'QuotaExceededError');
  };
}

/** Runs in a page: another version of the extension has the database open, and lets go when `polite`. */
function openAsVersion(version: number, polite: boolean): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('psl-companion', version);
    opening.onupgradeneeded = () => {
      const { result: database, transaction } = opening;
      if (database.objectStoreNames.length > 0) return;
      for (const store of ['vault', 'settings', 'drafts', 'issues'])
        database.createObjectStore(store, { keyPath: 'id' });
      const issues = transaction?.objectStore('issues');
      issues?.createIndex('rank', 'rank');
      issues?.createIndex('remindAt', 'remindAt', { multiEntry: true });
      issues?.createIndex('noticeAt', 'noticeAt', { multiEntry: true });
    };
    opening.onsuccess = () => {
      if (polite) opening.result.close();
      resolve('open');
    };
    opening.onerror = () => resolve('refused');
  });
}

describe('storage that fails says so in words, touches nothing, and what was typed can be copied', () => {
  it('a window that keeps nothing', async () => {
    const page = await openWhere(noStorage);
    await page.see('This browser window keeps nothing. You can fill in and copy, but not save.');
    await page.fill('Case number', '110045601');
    await canBeCopied(page, '110045601');
    expect(await accessibilityProblems(page.page)).toEqual([]);
    await page.page.close();
    await isWhole();
  });

  it('a disk that fills up: a warning first, then nothing is written any more, and later it goes on', async () => {
    const low = await openWhere(spaceLeft, 150_000_000);
    await low.see('The disk is almost full. Free some space soon');
    await low.page.close();
    const page = await openWhere(spaceLeft, 40_000_000);
    await page.fill('Case number', '110045602');
    await page.see('Not saved: the disk is almost full. Free some space, then save again.');
    await canBeCopied(page, '110045602');
    expect(await accessibilityProblems(page.page)).toEqual([]);
    await page.page.evaluate(spaceLeft, 900_000_000);
    await page.fill('Ticket number', 'INC-2');
    await page.press('Save ticket');
    await page.see('Ticket saved');
    await page.page.close();
    await isWhole();
  });

  it('a write that is refused: nobody opens or writes any more until the restart, and then all is there', async () => {
    const page = await openWhere(quotaReached);
    await page.fill('Case number', '110045603');
    const sentence = 'Not saved: the browser could not write to the disk. Nothing saved before is touched.';
    await page.see(sentence);
    await canBeCopied(page, '110045603');
    const another = await openWhere();
    await another.see(sentence);
    await another.fill('Case number', '110045604');
    await canBeCopied(another, '110045604');
    await chromium.restart();
    await isWhole();
  });

  it('an update under an open page: the old page lets go and says so, and a later format is left alone', async () => {
    const old = await openWhere();
    await old.fill('Case number', '110045605');
    await old.see('Draft kept');
    const other = await chromium.openExtensionPage('manifest.json');
    expect(await other.evaluate(openAsVersion, 99, true)).toBe('open');
    await old.page.bringToFront();
    await old.fill('Screen', 'Client Profile');
    await old.see('PSL Companion was updated. Close this window and open it again.');
    await canBeCopied(old, '110045605');
    const fresh = await openWhere();
    await fresh.see('Your tickets were saved by a newer version. Update PSL Companion to see them.');
    await fresh.fill('Case number', '110045606');
    await canBeCopied(fresh, '110045606');
    for (const page of [old.page, fresh.page, other]) await page.close();
  });

  it('a window of before an update that does not let go: the new one says which to close, and opens after it', async () => {
    const other = await chromium.openExtensionPage('manifest.json');
    await other.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('psl-companion').onsuccess = resolve;
        }),
    );
    expect(await other.evaluate(openAsVersion, 1, false)).toBe('open');
    const page = await openWhere();
    await page.see('Another PSL Companion window is still open from before an update. Close it');
    await page.fill('Case number', '110045607');
    await canBeCopied(page, '110045607');
    await other.close();
    await page.page.close();
    await saveTicket(chromium, '110045678', 'INC-1');
    const tickets = await openWhere(undefined, 0, `${popupPath}?view=tickets`);
    await tickets.see('INC-1');
  });
});
