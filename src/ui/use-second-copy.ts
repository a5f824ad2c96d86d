import { useEffect } from 'preact/hooks';
import { now } from '../browser/clock';
import type { StorageState } from './use-opening';

/** Keeps the second copy of what is saved while this surface is open, and makes the day's backup when it is due. Loaded after the first view is drawn. */
export function useSecondCopy(storage: StorageState): void {
  const store = storage.kind === 'open' ? storage.store : undefined;
  useEffect(() => {
    if (!store) return undefined;
    let stop: (() => void) | undefined;
    let gone = false;
    void import('../storage/journal/follow-writes').then(({ followWrites }) => {
      if (!gone) stop = followWrites(store);
    });
    void import('../storage/files/daily').then(({ backUpDaily }) => backUpDaily(store, now()));
    return () => {
      gone = true;
      stop?.();
    };
  }, [store]);
}
