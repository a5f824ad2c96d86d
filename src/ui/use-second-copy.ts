import { useEffect } from 'preact/hooks';
import type { StorageState } from './use-opening';

/** Keeps the second copy of what is saved while this surface is open. Loaded after the first view is drawn. */
export function useSecondCopy(storage: StorageState): void {
  const store = storage.kind === 'open' ? storage.store : undefined;
  useEffect(() => {
    if (!store) return undefined;
    let stop: (() => void) | undefined;
    let gone = false;
    void import('../storage/journal/follow-writes').then(({ followWrites }) => {
      if (!gone) stop = followWrites(store);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [store]);
}
