import { useCallback, useEffect, useState } from 'preact/hooks';
import { onAnnouncement } from '../../browser/announcements';
import { now } from '../../browser/clock';
import type { IssueSummary } from '../../domain/issue';
import type { StoreFailure } from '../../storage/failure';
import { listDue, type DueItem } from '../../storage/follow-ups';
import { listIssues } from '../../storage/issues';
import type { Store } from '../../storage/opening';

/** The list of tickets as far as it has been read. */
export type Tickets =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: StoreFailure }
  | {
      kind: 'read';
      due: DueItem[];
      issues: IssueSummary[];
      unreadable: number;
      next?: number;
      readAt: number;
    };

/** Enough for two screens; the rest is read when it is asked for. */
const pageSize = 40;

/** Overdue follow-ups and the newest issues, read again whenever another surface or this one changed something. */
export function useTickets(store: Store | undefined) {
  const [tickets, setTickets] = useState<Tickets>({ kind: 'loading' });

  const reload = useCallback(async () => {
    if (store) setTickets(await readFirst(store));
  }, [store]);

  useEffect(() => {
    void reload();
    return onAnnouncement((change) => {
      if (change === 'issues') void reload();
    });
  }, [reload]);

  const more = async () => {
    if (!store || tickets.kind !== 'read' || tickets.next === undefined) return;
    const page = await listIssues(store, { after: tickets.next, limit: pageSize });
    if (!page.ok) {
      setTickets({ kind: 'failed', reason: page.reason });
      return;
    }
    const { due, readAt } = tickets;
    setTickets({
      kind: 'read',
      due,
      readAt,
      ...page.value,
      issues: [...tickets.issues, ...page.value.issues],
      unreadable: tickets.unreadable + page.value.unreadable,
    });
  };

  return { tickets, reload, more };
}

async function readFirst(store: Store): Promise<Tickets> {
  const at = now();
  const [due, page] = await Promise.all([listDue(store, at), listIssues(store, { limit: pageSize })]);
  if (!due.ok) return { kind: 'failed', reason: due.reason };
  if (!page.ok) return { kind: 'failed', reason: page.reason };
  return { kind: 'read', due: due.value.due, readAt: at, ...page.value };
}
