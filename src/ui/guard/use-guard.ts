import { useEffect, useState } from 'preact/hooks';
import type * as rules from './rules';

/** The rules of the guard, fetched when they are first needed: most packets have no digit they could be about. */
type Guard = typeof rules;
let fetched: Guard | undefined;

/** The guard's rules once `wanted`; undefined until then, and for the moment it takes to load them. */
export function useGuard(wanted: boolean): Guard | undefined {
  const [guard, setGuard] = useState(fetched);
  useEffect(() => {
    if (!wanted || guard) return;
    void import('./rules').then((loaded) => {
      fetched = loaded;
      setGuard(loaded);
    });
  }, [wanted, guard]);
  return guard;
}
