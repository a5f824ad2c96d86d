import browser, { type Storage } from 'webextension-polyfill';

/** What is remembered until the browser closes, shared by all our contexts. It is never written to disk. */
export async function recall(key: string): Promise<unknown> {
  const found = await browser.storage.session.get(key);
  return found[key];
}

/** Everything that is remembered under these keys, as it stood at one moment. */
export async function recallAll(keys: readonly string[]): Promise<Record<string, unknown>> {
  return browser.storage.session.get([...keys]);
}

/** Remembers `value` (what JSON can hold) until the browser closes. */
export async function remember(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

/** Remembers several things as one step: whoever recalls them finds all of them or none. */
export async function rememberAll(entries: Record<string, unknown>): Promise<void> {
  await browser.storage.session.set(entries);
}

/** Forgets what was remembered under these keys. */
export async function forget(...keys: string[]): Promise<void> {
  await browser.storage.session.remove(keys);
}

/** Calls back when what is remembered under `key` changed, in whatever context; `there` tells whether something is left. */
export function onMemoryChanged(key: string, listener: (there: boolean) => void): () => void {
  const heard = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = area === 'session' ? changes[key] : undefined;
    if (change) listener(change.newValue !== undefined);
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Keeps content scripts, which run inside web pages, away from everything in our storage areas. */
export async function closeStorageToPages(): Promise<void> {
  const { local, session, sync } = browser.storage;
  for (const area of [local, session, sync]) {
    // Chrome only: Firefox does not have it, and the polyfill's types do not know it.
    const restrictable = area as unknown as Partial<Pick<chrome.storage.StorageArea, 'setAccessLevel'>>;
    await restrictable.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
