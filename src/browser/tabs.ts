import browser, { type Tabs } from 'webextension-polyfill';
import { ownAddress } from './runtime';

/** The tab in front. Address and title are there for portal pages only: we may not see others. */
export interface ActiveTab {
  id: number;
  url?: string;
  title?: string;
}

/**
 * The tab this surface speaks for: the one in front of its window. A surface that is a tab itself would find itself
 * there; it speaks for the tab used last among those that match `addresses` (match patterns).
 */
export async function activeTab(addresses: string[]): Promise<ActiveTab | undefined> {
  const [[front], self] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.tabs.getCurrent() as Promise<Tabs.Tab | undefined>, // undefined outside a tab; the types do not say so
  ]);
  const tab = front && front.id === self?.id ? await lastUsed(addresses) : front;
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

/** Opens the list of tickets in a tab of its own; with ids only those issues. */
export function openTickets(ids: readonly string[] = []): Promise<void> {
  const query = new URLSearchParams([['view', 'tickets'], ...ids.slice(0, 50).map((id) => ['issue', id])]);
  return createTab(ownAddress(`src/popup/index.html?${query.toString()}`));
}

/** Opens the page that compares the copies and puts back what is missing. */
export function openCopies(): Promise<void> {
  return createTab(ownAddress('src/options/index.html#copies'));
}

async function lastUsed(addresses: string[]): Promise<Tabs.Tab | undefined> {
  const tabs = await browser.tabs.query({ url: addresses });
  return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** Opens the options at the part about protection. */
export function openProtection(): Promise<void> {
  return createTab(ownAddress('src/options/index.html#protection'));
}
