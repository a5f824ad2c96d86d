import { useEffect } from 'preact/hooks';
import type { StorageState } from '../use-opening';

/** Watches the clock and the agent's hands while this surface shows unlocked tickets. Loaded after the first view is drawn. */
export function useLockWatch(storage: StorageState): void {
  const watched = storage.kind === 'open' && storage.store.vault.mode === 'passphrase';
  useEffect(() => {
    if (!watched) return undefined;
    let stop: (() => void) | undefined;
    let gone = false;
    void import('./watch-here').then(({ watchHere }) => {
      if (!gone) stop = watchHere();
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [watched]);
}
