import { logError } from './log';

/** Bytes that may still be written. With `unlimitedStorage` the estimate follows the free space of the disk. */
export async function spaceLeft(): Promise<number> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? Number.POSITIVE_INFINITY : quota - (usage ?? 0);
  } catch (error) {
    // Not knowing is no reason to refuse a save: a write on a full disk is noticed by itself.
    logError('space-unknown', error);
    return Number.POSITIVE_INFINITY;
  }
}

/** Asks the browser not to clear our data when the disk runs low. It may say no; nothing relies on it. */
export function askToKeepData(): void {
  // A worker cannot ask, and browsers tell so by not having it.
  const { persist } = navigator.storage as Partial<StorageManager>;
  persist?.call(navigator.storage).catch((error: unknown) => logError('data-not-kept', error));
}
