import browser from 'webextension-polyfill';

/** One entry of the menu over selected text. */
export interface MenuEntry {
  id: string;
  title: string;
}

/** Text the agent selected and sent, and the tab it stands in. */
export interface SentSelection {
  entry: string;
  text: string;
  tabId: number;
}

/** Puts a menu with entries over selected text on pages that match; one that is there from before is replaced. */
export async function makeSelectionMenu(
  title: string,
  entries: readonly MenuEntry[],
  addresses: string[],
): Promise<void> {
  await browser.contextMenus.removeAll();
  const shared = { contexts: ['selection' as const], documentUrlPatterns: addresses };
  browser.contextMenus.create({ ...shared, id: 'send', title });
  for (const { id, title: entry } of entries)
    browser.contextMenus.create({ ...shared, id, title: entry, parentId: 'send' });
}

/** Calls back when selected text was sent with an entry of our menu. */
export function onSelectionSent(listener: (sent: SentSelection) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined || !selectionText) return;
    listener({ entry: String(menuItemId), text: selectionText, tabId: tab.id });
  });
}
