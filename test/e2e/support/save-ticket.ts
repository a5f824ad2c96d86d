import type { Chromium } from './chromium';
import { Companion } from './companion';
import { popupPath } from './extension';

/** Saves a ticket in a tab of its own, and waits until it is on disk. */
export async function saveTicket(
  chromium: Chromium,
  caseNumber: string,
  ticketNumber: string,
): Promise<void> {
  const popup = new Companion(await chromium.openExtensionPage(popupPath));
  await popup.fill('Case number', caseNumber);
  await popup.fill('Ticket number', ticketNumber);
  await popup.press('Save ticket');
  await popup.see('Ticket saved');
  await popup.page.close();
}
