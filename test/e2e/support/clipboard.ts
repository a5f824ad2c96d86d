import type { Browser } from 'puppeteer-core';
import { agentPortalHost } from '../../portal/hosts';

/** What the clipboard holds; a form that is not there is an empty text. */
export interface Clipboard {
  text: string;
  html: string;
}

/**
 * Reads the clipboard from a portal page in the background: a tab in front would close the popup that copied, and a
 * page of the extension may not read.
 */
export async function readClipboard(browser: Browser): Promise<Clipboard> {
  const origin = `https://${agentPortalHost}`;
  await browser.setPermission(origin, { permission: { name: 'clipboard-read' }, state: 'granted' });
  const page = await browser.newPage({ type: 'tab', background: true });
  try {
    await page.goto(origin);
    // Without focus a page may not read the clipboard.
    await page.emulateFocusedPage(true);
    const forms = await page.evaluate(async () => {
      const read: Record<string, string> = {};
      for (const item of await navigator.clipboard.read()) {
        for (const type of item.types) read[type] = await (await item.getType(type)).text();
      }
      return read;
    });
    return { text: forms['text/plain'] ?? '', html: forms['text/html'] ?? '' };
  } finally {
    await page.close();
  }
}
