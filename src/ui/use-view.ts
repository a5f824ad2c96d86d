import { useState } from 'preact/hooks';
import type { TicketPage } from './tickets/ticket-pages';

/** What a surface shows: the call, the list of tickets, or one of them. */
export type View = { kind: 'call' } | TicketPage;

/**
 * The view in front and the ways to another. While tickets are locked (`locked`) the call can be worked on as ever; whoever
 * wants more is asked for the passphrase (`asking`).
 */
export function useView(start: View, locked: boolean) {
  const [view, setView] = useState<View>(start);
  const [unlocking, setUnlocking] = useState(false);
  const asking = locked && (unlocking || view.kind !== 'call');
  return {
    view,
    asking,
    ...(!asking && { onUnlock: () => setUnlocking(true) }),
    go: (kind: 'call' | 'tickets') => {
      setUnlocking(false);
      setView({ kind });
    },
    open: (issueId: string, justSaved = false) => setView({ kind: 'issue', issueId, justSaved }),
  };
}
