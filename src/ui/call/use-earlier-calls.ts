import { useEffect, useState } from 'preact/hooks';
import { onAnnouncement } from '../../browser/announcements';
import type { Call } from '../../domain/call';
import { ticketNumbers } from '../../domain/issue';
import { getIssue } from '../../storage/issues';
import type { Store } from '../../storage/opening';

/** The calls of the issue a further call is about, oldest first, and their numbers. Both empty for a new issue. */
export function useEarlierCalls(
  store: Store | undefined,
  issueId: string | undefined,
): { earlierCalls: Call[]; previousTickets: string[] } {
  const [calls, setCalls] = useState<Call[]>([]);
  useEffect(() => {
    let gone = false;
    setCalls([]);
    if (!store || issueId === undefined) return undefined;
    const read = () =>
      void getIssue(store, issueId).then((file) => {
        if (file.ok && !gone) setCalls(file.value.calls);
      });
    read();
    // A number that comes late is written into the ticket in another window.
    const stop = onAnnouncement((change) => {
      if (change === 'issues') read();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [store, issueId]);
  return { earlierCalls: calls, previousTickets: ticketNumbers(calls) };
}
