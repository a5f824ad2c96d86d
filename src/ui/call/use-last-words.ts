import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../domain/draft';
import { handOverDraft } from '../../messaging/hand-over-draft';

/**
 * A popup is gone the moment it loses the focus, often a few milliseconds after the last key and before its write is
 * on disk. What is held here then goes to the worker, which finishes the write.
 */
export function useLastWords() {
  const held = useRef<Draft | undefined>(undefined);

  useEffect(() => {
    const handOver = () => {
      if (held.current) handOverDraft(held.current);
    };
    window.addEventListener('pagehide', handOver);
    return () => window.removeEventListener('pagehide', handOver);
  }, []);

  return {
    hold: (draft: Draft) => {
      held.current = draft;
    },
    release: (draft: Draft) => {
      if (held.current === draft) held.current = undefined;
    },
  };
}
