import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onAnnouncement } from '../browser/announcements';
import { onMemoryChanged } from '../browser/session-memory';
import { openStore, type Opening } from '../storage/opening';
import { unlockedMemory } from '../storage/protection/unlocked';
import type { Begun } from './begun';
import { useLockWatch } from './lock/use-lock-watch';
import { useSecondCopy } from './use-second-copy';

/** How storage stands for a surface: the answer, or that it is still on its way. */
export type StorageState = Opening | { kind: 'opening' };

/** What a surface is drawn from. */
export interface Visit {
  storage: StorageState;
  /** Counts the locks: give it to the surface as its key, and nothing of what it showed outlives one. */
  number: number;
}

const opening = { kind: 'opening' } as const;

/**
 * Waits for the opening the entry file has already begun, and follows every lock and unlock from then on: a lock
 * takes everything away at once, an unlock opens the store again under what the agent has typed meanwhile. `renew` is
 * for whoever changed the keyring on this very surface: others hear of it, the surface itself does not.
 */
export function useOpening(first: Begun<Opening>): Visit & { renew: () => void } {
  const [visit, setVisit] = useState<Visit>(() => ({ storage: first.here ?? opening, number: 0 }));
  const current = useRef(visit);
  const renew = useRef<() => Promise<void>>(undefined);

  // A plain effect would wait for the first frame, which the answer can well be part of.
  useLayoutEffect(() => {
    let turn = 0;
    const show = (next: Visit) => {
      current.current = next;
      setVisit(next);
    };
    const take = async (asked: Promise<Opening>) => {
      const mine = (turn += 1);
      const storage = await asked;
      if (mine === turn) show({ storage, number: current.current.number });
    };
    const locked = () => {
      const { storage, number } = current.current;
      if (storage.kind === 'locked') return;
      if (storage.kind === 'open') show({ storage: opening, number: number + 1 });
      void take(openStore());
    };
    const renewed = async () => {
      const { storage } = current.current;
      if (storage.kind !== 'open') return;
      await storage.store.vault.renew();
      if (current.current.storage === storage) show({ ...current.current, storage: { ...storage } });
    };
    renew.current = renewed;
    const unlocked = () => {
      if (current.current.storage.kind === 'locked') void take(openStore());
      else void renewed();
    };
    if (current.current.storage.kind === 'opening') void take(first.answer);
    // Told twice: by the memory that changed, and by whoever changed it.
    const stops = [
      onMemoryChanged(unlockedMemory, (there) => (there ? unlocked() : locked())),
      onAnnouncement((change) => {
        if (change === 'lock') locked();
        if (change === 'unlock') unlocked();
        if (change === 'keyring') void renewed();
      }),
    ];
    return () => {
      turn += 1;
      for (const stop of stops) stop();
    };
  }, [first]);

  useSecondCopy(visit.storage);
  useLockWatch(visit.storage);
  return { ...visit, renew: () => void renew.current?.() };
}
