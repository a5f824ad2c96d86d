import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { accessibilityProblems } from './support/axe';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { optionsPath, popupPath } from './support/extension';
import { saveTicket } from './support/save-ticket';
import { until } from './support/until';

let portal: PracticePortal;
let chromium: Chromium;

beforeAll(async () => {
  portal = await startPracticePortal();
  chromium = await launchChromium(portal);
  await saveTicket(chromium, '110045678', 'INC-00077');
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
});

/** Everything the browser keeps for us, by name. Runs in one of our pages. */
async function kept() {
  const root = await navigator.storage.getDirectory();
  const files: string[] = [];
  for await (const name of (root as unknown as { keys: () => AsyncIterable<string> }).keys())
    files.push(name);
  const [local, session, alarms, databases, badge] = await Promise.all([
    chrome.storage.local.get(null),
    chrome.storage.session.get(null),
    chrome.alarms.getAll(),
    indexedDB.databases(),
    chrome.action.getBadgeText({}),
  ]);
  const names = databases.map(({ name }) => name);
  return { files, names, local: Object.keys(local), session: Object.keys(session), alarms, badge };
}

/** The names of the keys in the keyring. Runs in one of our pages. */
async function keys(): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('psl-companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('not opened'));
  });
  const keyring = await new Promise<{ keys: { keyId: string }[] }>((resolve) => {
    const asking = database.transaction('vault').objectStore('vault').get('keyring');
    asking.onsuccess = () => resolve(asking.result as { keys: { keyId: string }[] });
  });
  database.close();
  return keyring.keys.map(({ keyId }) => keyId);
}

/** The store's name for itself and how many records are in it. Runs in one of our pages. */
async function store() {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('psl-companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('not opened'));
  });
  const ask = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const transaction = database.transaction(['vault', 'issues', 'drafts', 'removed', 'settings']);
  const counts = ['issues', 'drafts', 'removed', 'settings'].map((name) =>
    ask(transaction.objectStore(name).count()),
  );
  const keyring = (await ask(transaction.objectStore('vault').get('keyring'))) as { vaultId: string };
  const records = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  database.close();
  return { vaultId: keyring.vaultId, records };
}

it('shows how long tickets are kept, and keeps the choice', async () => {
  const options = new Companion(await chromium.openExtensionPage(optionsPath));
  await options.see('Nothing will be removed in the next 30 days.');
  await options.press('24 months');
  await options.see('Saved');
  await options.page.reload();
  await options.see('How long tickets are kept');
  const pressed = await options.page.$('::-p-aria([name="24 months"][role="button"])');
  expect(await pressed?.evaluate((button) => button.getAttribute('aria-pressed'))).toBe('true');
  await options.press('Erase everything…');
  expect(await options.isDisabled('Erase now')).toBe(true);
  expect(await accessibilityProblems(options.page)).toEqual([]);
  if (process.env['PICTURES']) {
    await options.page.screenshot({ path: `${process.env['PICTURES']}/options.png`, fullPage: true });
  }
  await options.page.close();
});

/** A clock that is so many days ahead, in a page or in the worker. */
function ahead(days: number): void {
  const real = Date.now.bind(Date);
  Date.now = () => real() + days * 86_400_000;
}

it('lists a closed issue that goes soon, and removes it for good a week after it was seen there', async () => {
  const tickets = new Companion(await chromium.openExtensionPage(`${popupPath}?view=tickets`));
  await tickets.press('INC-00077');
  await tickets.press('Close');
  await tickets.see('Closed');
  await tickets.page.evaluateOnNewDocument(ahead, 715);
  await tickets.page.reload();
  await tickets.see('1 closed issue will be removed for good, from');
  await tickets.page.click('.banner summary');
  await tickets.see('Case 110045678 closed');
  expect(await accessibilityProblems(tickets.page)).toEqual([]);
  if (process.env['PICTURES']) {
    await tickets.page.setViewport({ width: 320, height: 640 });
    await tickets.page.screenshot({ path: `${process.env['PICTURES']}/leaving.png` });
  }
  const [key] = await tickets.page.evaluate(keys);
  const worker = await chromium.worker();
  await worker.evaluate(ahead, 735);
  await worker.evaluate((when) => chrome.alarms.create('next-due', { when }), Date.now());
  await tickets.see('No tickets yet');
  // In between there are both: what stays is on its way to the new one.
  await until(async () => {
    const [kept, ...others] = await tickets.page.evaluate(keys);
    return kept !== key && others.length === 0;
  }, 'the key to be given up');
  await tickets.page.close();
  await chromium.stopWorker();

  await saveTicket(chromium, '110045678', 'INC-00077');
});

it('erases all of it once the word is typed, also what another window shows', async () => {
  const tickets = new Companion(await chromium.openExtensionPage(`${popupPath}?view=tickets`));
  await tickets.see('INC-00077');
  const options = new Companion(await chromium.openExtensionPage(optionsPath));
  const before = await options.page.evaluate(kept);
  expect(before.names).toContain('psl-companion');
  expect(before.alarms).toHaveLength(1);
  const old = await options.page.evaluate(store);
  expect(old.records).toBeGreaterThan(1);
  await options.press('Erase everything…');
  await options.fill('Type ERASE to confirm', 'ERASE');
  const openedAgain = tickets.page.waitForNavigation();
  await options.press('Erase now');
  await options.see('Everything was erased.');
  await openedAgain;
  await tickets.page.bringToFront();
  await tickets.see('No tickets yet');
  await tickets.page.close();
  await options.page.bringToFront();
  // The other window opened again by itself, and so there is a new, empty store.
  expect(await options.page.evaluate(kept)).toMatchObject({ local: [], session: [], alarms: [], badge: '' });
  const fresh = await options.page.evaluate(store);
  expect(fresh.records).toBe(0);
  expect(fresh.vaultId).not.toBe(old.vaultId);
  await options.press('Start again');
  await options.see('How long tickets are kept');
  await options.page.close();
  const again = new Companion(await chromium.openExtensionPage(`${popupPath}?view=tickets`));
  await again.see('No tickets yet');
  await again.page.close();
});

it('finishes an erasure that was cut off, at the next start of the worker', async () => {
  const popup = new Companion(await chromium.openExtensionPage(popupPath));
  await popup.fill('Case number', '110045678');
  await popup.fill('Ticket number', 'INC-00078');
  await popup.press('Save ticket');
  await popup.see('Ticket saved');
  const { vaultId } = await popup.page.evaluate(store);
  await popup.page.evaluate(() => chrome.storage.local.set({ erasing: true }));
  await popup.page.close();
  await chromium.stopWorker();
  await chromium.worker();
  const tickets = new Companion(await chromium.openExtensionPage(`${popupPath}?view=tickets`));
  await tickets.page.waitForFunction(async () => !(await chrome.storage.local.get('erasing'))['erasing'], {
    polling: 100,
  });
  await tickets.page.reload();
  await tickets.see('No tickets yet');
  expect((await tickets.page.evaluate(store)).vaultId).not.toBe(vaultId);
  await tickets.page.close();
});
