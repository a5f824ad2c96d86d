import { useLayoutEffect, useState } from 'preact/hooks';
import type { Opening } from '../storage/opening';
import type { Begun } from './begun';
import { useSecondCopy } from './use-second-copy';

/** How storage stands for a surface: the answer, or that it is still on its way. */
export type StorageState = Opening | { kind: 'opening' };

/** Waits for the opening the entry file has already begun: a surface must not open storage a second time. */
export function useOpening(opening: Begun<Opening>): StorageState {
  const [state, setState] = useState<StorageState>(() => opening.here ?? { kind: 'opening' });
  // A plain effect would wait for the first frame, which the answer can well be part of.
  useLayoutEffect(() => {
    let gone = false;
    void opening.answer.then((opened) => {
      if (!gone) setState(opened);
    });
    return () => {
      gone = true;
    };
  }, [opening]);
  useSecondCopy(state);
  return state;
}
