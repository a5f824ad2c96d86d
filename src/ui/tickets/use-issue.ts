import { useCallback, useEffect, useState } from 'preact/hooks';
import { onAnnouncement } from '../../browser/announcements';
import type { IssueFile } from '../../domain/issue';
import type { Outcome, StoreFailure } from '../../storage/failure';
import { getIssue } from '../../storage/issues';
import type { Store } from '../../storage/opening';

export type IssueState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: StoreFailure }
  | { kind: 'read'; file: IssueFile; problem?: StoreFailure };

/** One issue with its calls, read again when it changes elsewhere, and a way to change it. */
export function useIssue(store: Store | undefined, issueId: string) {
  const [state, setState] = useState<IssueState>({ kind: 'loading' });

  const reload = useCallback(async () => {
    if (!store) return;
    const file = await getIssue(store, issueId);
    setState(file.ok ? { kind: 'read', file: file.value } : { kind: 'failed', reason: file.reason });
  }, [store, issueId]);

  useEffect(() => {
    void reload();
    return onAnnouncement((change) => {
      if (change === 'issues') void reload();
    });
  }, [reload]);

  /** Shows the issue as `work` left it; when it failed, what is shown stays and the reason is added. */
  const apply = async (work: Promise<Outcome<IssueFile>>): Promise<void> => {
    const outcome = await work;
    setState((before) => {
      if (outcome.ok) return { kind: 'read', file: outcome.value };
      return before.kind === 'read'
        ? { ...before, problem: outcome.reason }
        : { kind: 'failed', reason: outcome.reason };
    });
  };

  return { state, apply, reload };
}
