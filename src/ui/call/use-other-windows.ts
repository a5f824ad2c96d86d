import { useEffect, useRef } from 'preact/hooks';
import { onAnnouncement } from '../../browser/announcements';
import type { Draft } from '../../domain/draft';
import { flushDrafts, listDrafts } from '../../storage/drafts';
import type { Store } from '../../storage/opening';

/**
 * Hears when another window wrote a draft, and reads them again. `turn` counts this window's own writes: a list read
 * while one of them was on its way may be older than it, and is read once more.
 */
export function useOtherWindows(
  store: Store | undefined,
  turn: () => number,
  onDrafts: (drafts: Draft[]) => void,
): void {
  const tell = useRef(onDrafts);
  tell.current = onDrafts;
  const ownTurn = useRef(turn);
  ownTurn.current = turn;

  useEffect(() => {
    if (!store) return undefined;
    let gone = false;
    const read = async (): Promise<void> => {
      await flushDrafts();
      const before = ownTurn.current();
      const list = await listDrafts(store);
      if (gone || !list.ok) return;
      if (ownTurn.current() !== before) return read();
      tell.current(list.value.drafts);
    };
    const stop = onAnnouncement((change) => {
      if (change === 'drafts') void read();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [store]);
}
