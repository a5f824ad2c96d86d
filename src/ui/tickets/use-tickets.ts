import { useCallback, useEffect, useState } from 'preact/hooks';
import { onAnnouncement } from '../../browser/announcements';
import { now } from '../../browser/clock';
import type { IssueSummary } from '../../domain/issue';
import type { StoreFailure } from '../../storage/failure';
import type { DueItem } from '../../storage/follow-ups';
import type { Store } from '../../storage/opening';
import { whenNeeded } from '../when-needed';

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

/** Loaded after the first drawing: the packet is there without it. */
const reading = () => import('./read-tickets');

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
    const { next } = tickets;
    const page = await whenNeeded(reading, ({ readMore }) => readMore(store, next));
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
  const readAt = now();
  const read = await whenNeeded(reading, ({ readTickets }) => readTickets(store, readAt));
  return read.ok ? { kind: 'read', readAt, ...read.value } : { kind: 'failed', reason: read.reason };
}
