import type { Page } from 'puppeteer-core';
import type { Companion } from './companion';
import { inFirefoxWindow } from './firefox-window';

/** Goes on with Tab until the control with this name has the focus. No mouse anywhere. */
export async function tabTo({ page }: Companion, name: string): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 150) {
    const focused = await nameInFocus(page);
    if (focused === name) return;
    passed.push(focused ?? 'out of the page');
    if (focused === undefined) await comeBackFromToolbar(page);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to “${name}”, but to: ${passed.join(', ')}`);
}

/** The name of what has the focus; undefined when Tab has left the page for the browser's own buttons. */
function nameInFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    // Chromium's pages have no window here that could have the focus; its Tab begins at the top again by itself.
    if (navigator.userAgent.includes('Firefox') && !document.hasFocus()) return undefined;
    const at = document.activeElement as HTMLInputElement | null;
    const label = at?.labels?.[0]?.textContent ?? at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    return label.replace(/\s+/g, ' ').trim();
  });
}

/**
 * What F6 does in Firefox's window. Its protocol goes on sending keys to a page without the focus: Tab wanders there, and
 * Enter presses nothing.
 */
async function comeBackFromToolbar(page: Page): Promise<void> {
  await inFirefoxWindow(page.browser(), 'gBrowser.selectedBrowser.focus();');
}

/** Presses a control by Tab and Enter. */
export async function key(surface: Companion, name: string): Promise<void> {
  await tabTo(surface, name);
  await surface.page.keyboard.press('Enter');
}

/** Types into a field that Tab came to. */
export async function type(surface: Companion, label: string, text: string): Promise<void> {
  await tabTo(surface, label);
  await surface.page.keyboard.type(text);
}

/** One call from the first ring to the saved ticket, by keyboard alone. */
export async function callByKeyboard(surface: Companion, ticketNumber: string, said: string): Promise<void> {
  await key(surface, 'Start call');
  await surface.see('Waiting for a representative');
  await key(surface, 'Representative picked up');
  await surface.see('Talking');
  await key(surface, 'On hold');
  await surface.see('On hold 0:');
  await key(surface, 'Representative picked up');
  await surface.see('Talking');
  await type(surface, 'Note', `Told them about it for ${ticketNumber}`);
  await surface.page.keyboard.press('Enter');
  await surface.see('1 note');
  await key(surface, 'End call');
  await surface.see('Not saved yet');
  await type(surface, 'Ticket number', ticketNumber);
  await key(surface, 'Waiting on PSL');
  await type(surface, 'What PSL said', said);
  await key(surface, 'Save ticket');
  await surface.see('Ticket saved');
}
