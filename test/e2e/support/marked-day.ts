import { readdirSync } from 'node:fs';
import type { Chromium } from './chromium';
import { Companion } from './companion';
import type { Markers } from './markers';
import { lockComputer, setPassphrase } from './passphrase';
import { until } from './until';

const client = 'https://kyagent.ky.gov/UserProfile/ClientProfile?client=tindall';

/**
 * A day at which a marker is typed into every text field there is: a call from the popup, its ticket, the options, a
 * passphrase, a call from the workspace that is left half done, the lock, and a ticket saved while locked. A backup, the
 * ticket for a colleague and a calendar file are saved on the way, and lie in `downloads` in the end.
 */
export async function markedDay(chromium: Chromium, markers: Markers, downloads: string): Promise<void> {
  await chromium.saveDownloadsIn(downloads);
  await callFromPopup(chromium, markers);
  await optionsAndPassphrase(chromium, markers);
  const panel = await halfACall(chromium, markers);
  await lockComputer(chromium);
  await panel.see('Your tickets are locked');
  await panel.page.close();
  await callWhileLocked(chromium, markers);
  for (const ending of ['.pslbackup', '.pslticket', '.ics'])
    await until(() => readdirSync(downloads).some((name) => name.endsWith(ending)), `a ${ending} file`);
}

/** The random name of the vault. It stands in the clear in the database, in its second copy, and in the notes outside. */
export async function vaultIdOf(chromium: Chromium): Promise<string> {
  const worker = await chromium.worker();
  const { witness } = await worker.evaluate(() =>
    chrome.storage.local.get<{ witness: { vaultId: string } }>('witness'),
  );
  return witness.vaultId;
}

async function callFromPopup(chromium: Chromium, markers: Markers): Promise<void> {
  const popup = new Companion(await chromium.openPopup(await chromium.openPortal(client)));
  await popup.see('Read again');
  await markers.typeIntoAll(popup.page);
  await popup.press('Copy call details');
  await popup.see('Copied');
  await popup.press('Save ticket');
  await popup.see('Ticket saved');
  await popup.page.waitForSelector('::-p-aria([name="Mark as submitted"])');
  await markers.typeIntoAll(popup.page);
  await popup.press('Calendar file');
  await popup.press('Add note');
  await popup.press('Mark as submitted');
  await popup.see('Submitted');
  await handOver(popup, markers.for('Password for this file'));
  await popup.press('Close');
  await popup.see('Closed');
  await popup.page.close();
}

async function handOver(popup: Companion, password: string): Promise<void> {
  await popup.press('Hand over');
  await popup.fill('Password for this file', password);
  await popup.fill('Type it again', password);
  await popup.press('Save the file');
  await popup.page.waitForSelector('::-p-text(The file goes to your Downloads.)', { timeout: 60_000 });
}

async function optionsAndPassphrase(chromium: Chromium, markers: Markers): Promise<void> {
  const options = new Companion(await chromium.openExtensionPage('src/options/index.html'));
  await options.see('Erase everything');
  for (const name of ['Add a line', 'Add a link', 'Add a row']) await options.press(name);
  await openAll(options);
  await markers.typeIntoAll(options.page);
  await options.see('Saved');
  await setPassphrase(options, markers.for('New passphrase'));
  await options.press('Save a backup to Downloads');
  await options.see('It counts once it was checked');
  await options.page.close();
}

/** Every step of a call, and then nothing more: it stays a draft. */
async function halfACall(chromium: Chromium, markers: Markers): Promise<Companion> {
  await chromium.openPortal(client);
  const panel = new Companion(await chromium.openExtensionPage('src/panel/index.html'));
  await panel.see('Case details');
  await openAll(panel);
  await markers.typeIntoAll(panel.page);
  await panel.press('During');
  await panel.press('Start call');
  await panel.see('End call');
  await markers.typeIntoAll(panel.page);
  await panel.press('Add');
  await panel.press('After');
  await panel.see('Suggestion');
  await markers.typeIntoAll(panel.page);
  return panel;
}

async function callWhileLocked(chromium: Chromium, markers: Markers): Promise<void> {
  const popup = new Companion(await chromium.openPopup(await chromium.openPortal(client)));
  await popup.see('Your tickets are locked');
  await popup.see('Read again');
  await markers.typeIntoAll(popup.page);
  await popup.press('Save ticket');
  await popup.see('It joins your list when you unlock');
  await popup.page.close();
}

async function openAll({ page }: Companion): Promise<void> {
  await page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
}
