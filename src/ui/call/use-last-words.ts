import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../domain/draft';
import { handOverDiscard, handOverDraft } from '../../messaging/hand-over';

/**
 * A popup is gone the moment it loses the focus, often a few milliseconds after the last key and before its write is
 * on disk. What is held here then goes to the worker, which finishes the write, or the deletion.
 */
export function useLastWords() {
  const held = useRef<{ draft: Draft; base: Draft | undefined } | undefined>(undefined);
  const thrownAway = useRef(new Set<string>());

  useEffect(() => {
    const handOver = () => {
      for (const id of thrownAway.current) handOverDiscard(id);
      if (held.current) handOverDraft(held.current.draft, held.current.base);
    };
    window.addEventListener('pagehide', handOver);
    return () => window.removeEventListener('pagehide', handOver);
  }, []);

  return {
    hold: (draft: Draft, base: Draft | undefined) => {
      held.current = { draft, base };
    },
    release: (draft: Draft) => {
      if (held.current?.draft === draft) held.current = undefined;
    },
    /** A draft the agent threw away, until `deleted` tells that it is gone. */
    throwAway: (id: string, deleted: Promise<unknown>) => {
      thrownAway.current.add(id);
      void deleted.finally(() => thrownAway.current.delete(id));
    },
  };
}
