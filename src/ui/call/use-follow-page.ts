import { useEffect, useRef } from 'preact/hooks';
import { onTabInFrontChanged } from '../../browser/tab-changes';
import { ownWindow } from '../../browser/workspace';

/** Browsers tell of one new page several times within this many milliseconds; it is read once. */
const settling = 150;

/**
 * Reads the page in front again whenever it becomes another one: the workspace stays open while the agent moves
 * through the portal. A popup needs none of it.
 */
export function useFollowPage(wanted: boolean, readAgain: () => void): void {
  const read = useRef(readAgain);
  read.current = readAgain;

  useEffect(() => {
    if (!wanted) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | undefined;
    let gone = false;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => read.current(), settling);
    };
    void ownWindow().then((windowId) => {
      if (!gone) stop = onTabInFrontChanged(windowId, soon);
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [wanted]);
}
