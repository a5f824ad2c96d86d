import { useEffect, useState } from 'preact/hooks';
import { onAnnouncement } from '../../browser/announcements';
import { now } from '../../browser/clock';
import type { KeepMonths } from '../../domain/retention';
import { listLeaving, noteShown, type Leaving } from '../../storage/leaving-soon';
import type { StoreFailure } from '../../storage/failure';
import type { Store } from '../../storage/opening';

export type LeavingState =
  { kind: 'looking' } | { kind: 'failed'; reason: StoreFailure } | ({ kind: 'listed' } & Leaving);

/** Closed issues that go within a month. That they are on screen is noted: nothing goes that was not shown a week before. */
export function useLeaving(store: Store | undefined, months: KeepMonths): LeavingState {
  const [leaving, setLeaving] = useState<LeavingState>({ kind: 'looking' });
  useEffect(() => {
    if (!store) return undefined;
    let gone = false;
    const look = async () => {
      const listed = await listLeaving(store, months, now());
      if (gone) return;
      if (!listed.ok) {
        setLeaving({ kind: 'failed', reason: listed.reason });
        return;
      }
      setLeaving({ kind: 'listed', ...listed.value });
      await noteShown(store, listed.value, now());
    };
    void look();
    const stop = onAnnouncement((change) => {
      if (change === 'issues') void look();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [store, months]);
  return leaving;
}
