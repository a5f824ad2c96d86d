import { useEffect, useState } from 'preact/hooks';
import { ticketNumbers } from '../../domain/issue';
import { getIssue } from '../../storage/issues';
import type { Store } from '../../storage/opening';

/** The ticket numbers of the issue a further call is about: PSL asks for them. Empty for a new issue. */
export function usePreviousTickets(store: Store | undefined, issueId: string | undefined): string[] {
  const [tickets, setTickets] = useState<string[]>([]);
  useEffect(() => {
    let gone = false;
    setTickets([]);
    if (store && issueId !== undefined) {
      void getIssue(store, issueId).then((file) => {
        if (file.ok && !gone) setTickets(ticketNumbers(file.value.calls));
      });
    }
    return () => {
      gone = true;
    };
  }, [store, issueId]);
  return tickets;
}
