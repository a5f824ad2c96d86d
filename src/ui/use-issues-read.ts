import { useEffect, useState } from 'preact/hooks';
import { onAnnouncement } from '../browser/announcements';
import type { Outcome } from '../storage/failure';
import type { Store } from '../storage/opening';

/** Something to be found among the saved issues. `stillWanted` tells whether anybody waits for it. */
export type IssuesReader<T> = (store: Store, stillWanted: () => boolean) => Promise<Outcome<T>>;

/**
 * What `read` finds, read again whenever an issue was changed in another window; undefined until there is an answer, and
 * where there is nothing to read. Another `read` begins anew: it has to be the same function from drawing to drawing.
 */
export function useIssuesRead<T>(store: Store | undefined, read: IssuesReader<T> | undefined): T | undefined {
  const [found, setFound] = useState<T>();
  useEffect(() => {
    setFound(undefined);
    if (!store || !read) return undefined;
    let gone = false;
    const look = () =>
      void read(store, () => !gone).then((answer) => {
        if (answer.ok && !gone) setFound(() => answer.value);
      });
    look();
    const stop = onAnnouncement((change) => {
      if (change === 'issues') look();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [store, read]);
  return found;
}
