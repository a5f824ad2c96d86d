import { useCallback, useEffect, useState } from 'preact/hooks';
import { now } from '../../browser/clock';
import { copySecret, type CopySecret } from '../../storage/copy-keys';
import type { StoreFailure } from '../../storage/failure';
import { catchUp, type JournalState } from '../../storage/journal/keep';
import type { Store } from '../../storage/opening';
import { lookInSecondCopy, restoreFromSecondCopy } from '../../storage/restore/from-journal';
import { totalsOf, type Totals } from './totals';

/** How the comparison of the copies stands. */
export type Restore =
  | { kind: 'comparing' }
  | { kind: 'failed'; reason: StoreFailure }
  | { kind: 'compared'; copy: JournalState; totals: Totals }
  | { kind: 'putting-back' }
  | { kind: 'put-back'; records: number };

/** Compares the database with the second copy when first shown, and puts back what is missing when asked. */
export function useRestore(store: Store) {
  const [restore, setRestore] = useState<Restore>({ kind: 'comparing' });
  const [secret, setSecret] = useState<CopySecret>();

  const compare = useCallback(
    async (typed?: string) => {
      const given = typed === undefined ? undefined : copySecret(typed);
      setRestore({ kind: 'comparing' });
      setSecret(given);
      setRestore(await compareNow(store, given));
    },
    [store],
  );
  useEffect(() => void compare(), [compare]);

  const putBack = async () => {
    setRestore({ kind: 'putting-back' });
    const done = await restoreFromSecondCopy(store, secret);
    setRestore(done.ok ? { kind: 'put-back', records: done.value } : { kind: 'failed', reason: done.reason });
  };
  return { restore, compare, putBack, tried: secret !== undefined };
}

async function compareNow(store: Store, secret?: CopySecret): Promise<Restore> {
  const copy = await catchUp(store, now());
  if (!copy.ok) return { kind: 'failed', reason: copy.reason };
  const found = await lookInSecondCopy(store, secret);
  if (!found.ok) return { kind: 'failed', reason: found.reason };
  return { kind: 'compared', copy: copy.value, totals: totalsOf(found.value) };
}
