import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Calls back when another tab came to the front of a window, or the tab in front shows another page. It may call
 * several times for one change; returns the way to stop.
 */
export function onTabInFrontChanged(windowId: number, listener: () => void): () => void {
  const activated = (info: Tabs.OnActivatedActiveInfoType) => {
    if (info.windowId === windowId) listener();
  };
  const updated = (_id: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (tab.active && tab.windowId === windowId && (change.status === 'complete' || change.url)) listener();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
