import { useEffect } from 'preact/hooks';
import { now } from '../browser/clock';
import { keeperOf } from '../storage/opening';
import type { StorageState } from './use-opening';

/** Keeps the second copy of what is saved while this surface is open, and makes the day's backup when it is due. Loaded after the first view is drawn. */
export function useSecondCopy(storage: StorageState): void {
  const keeper = keeperOf(storage);
  useEffect(() => {
    if (!keeper) return undefined;
    let stop: (() => void) | undefined;
    let gone = false;
    void import('../storage/journal/follow-writes').then(({ followWrites }) => {
      if (!gone) stop = followWrites(keeper);
    });
    if ('vault' in keeper)
      void import('../storage/files/daily').then(({ backUpDaily }) => backUpDaily(keeper, now()));
    return () => {
      gone = true;
      stop?.();
    };
  }, [keeper]);
}
