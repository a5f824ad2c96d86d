import { useEffect, useRef } from 'preact/hooks';
import type { Surroundings } from '../../domain/page-reading';
import type { TaughtRule } from '../../domain/taught-rule';
import type { PageState } from '../call/use-page';

/**
 * Looks at the page a second time once the packet is shown and the agent's own rules are known: members, enrollment,
 * association, and what the rules find. A look at a page that is not in front any more is dropped.
 */
export function useSecondLook(
  page: PageState,
  ready: boolean,
  rules: readonly TaughtRule[] | undefined,
  onLook: (around: Surroundings) => void,
): void {
  const latest = useRef(page);
  latest.current = page;
  const tell = useRef(onLook);
  tell.current = onLook;

  useEffect(() => {
    if (page.kind !== 'read' || !ready) return;
    void lookAround(rules ?? []).then((around) => {
      if (around && latest.current === page) tell.current(around);
    });
  }, [page, ready, rules]);
}

/** Undefined also when the files of this version are gone: the extension was updated under us, and the packet is there. */
async function lookAround(rules: readonly TaughtRule[]): Promise<Surroundings | undefined> {
  const looking = await import('../../messaging/look-around').catch(() => undefined);
  return looking?.lookAroundInFront(rules);
}
