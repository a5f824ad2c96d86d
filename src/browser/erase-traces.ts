import browser from 'webextension-polyfill';
import { removePrivateEntry } from './private-files';

/** Empties the small storage areas. Last of all `local`: it holds the note that an erasure is under way. */
export async function eraseMemory(): Promise<void> {
  await browser.storage.session.clear();
  localStorageOf(globalThis)?.clear();
  await browser.storage.local.clear();
}

/** Takes away alarms, notifications, and the number on the toolbar button. */
export async function eraseReminders(title: string): Promise<void> {
  const shown = await browser.notifications.getAll();
  await Promise.all([
    browser.alarms.clearAll(),
    ...Object.keys(shown).map((id) => browser.notifications.clear(id)),
    browser.action.setBadgeText({ text: '' }),
    browser.action.setTitle({ title }),
  ]);
}

/** Deletes every file in the browser's private file system. */
export async function erasePrivateFiles(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  // The names are all that is needed; TypeScript's DOM library does not know the iterator everywhere.
  const { keys } = root as unknown as { keys: () => AsyncIterable<string> };
  const names: string[] = [];
  for await (const name of keys.call(root)) names.push(name);
  await Promise.all(names.map((name) => removePrivateEntry(root, name)));
}

/** A worker has none. */
function localStorageOf(global: object): Storage | undefined {
  return (global as { localStorage?: Storage }).localStorage;
}
