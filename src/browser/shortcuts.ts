import browser, { type Commands, type Tabs } from 'webextension-polyfill';

/** A key that was pressed: the name of its command in the manifest, and where the agent is. */
export interface Pressed {
  name: string;
  windowId: number;
  tabId: number | undefined;
}

/** Calls back when a shortcut of ours was pressed, except the one that opens the popup: the browser does that itself. */
export function onShortcut(listener: (pressed: Pressed) => void): () => void {
  const heard = (name: string, tab?: Tabs.Tab) =>
    listener({ name, windowId: tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT, tabId: tab?.id });
  browser.commands.onCommand.addListener(heard);
  return () => browser.commands.onCommand.removeListener(heard);
}

/** The keys of each command as they are now, such as "Alt+Shift+C": empty when the browser has assigned none. */
export async function readShortcuts(): Promise<ReadonlyMap<string, string>> {
  const all = await browser.commands.getAll();
  return new Map(all.map(({ name = '', shortcut = '' }) => [name, shortcut]));
}

/** Opens the browser's own page for shortcuts. Rejects where it may not be opened. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox; the polyfill's types do not know it yet.
  const { openShortcutSettings: open } = browser.commands as Partial<
    Commands.Static & { openShortcutSettings: () => Promise<void> }
  >;
  await (open ? open() : browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}
