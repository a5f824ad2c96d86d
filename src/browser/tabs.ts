import browser from 'webextension-polyfill';
import { ownAddress } from './runtime';

/** The tab in front. Address and title are there for portal pages only: we may not see others. */
export interface ActiveTab {
  id: number;
  url?: string;
  title?: string;
}

/** The tab in front of the current window; undefined when the window has none a message could reach. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return {
    id: tab.id,
    ...(tab.url === undefined ? {} : { url: tab.url }),
    ...(tab.title === undefined ? {} : { title: tab.title }),
  };
}

/** Opens the options page, or brings it to the front. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens a web address in a new tab. */
export async function createTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** Opens the list of tickets in a tab of its own. */
export function openTickets(): Promise<void> {
  return createTab(ownAddress('src/popup/index.html?view=tickets'));
}
