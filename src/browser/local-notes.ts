import browser from 'webextension-polyfill';

/**
 * Small notes outside the database, in a store of another make: what happens to one does not happen to the other.
 * Nothing personal belongs here: it is written as it is.
 */
export async function readNotes(keys: string[]): Promise<Record<string, unknown>> {
  return browser.storage.local.get(keys);
}

/** Writes a note, over the one that was there. */
export async function writeNote(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Takes a note away. */
export async function dropNote(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}
