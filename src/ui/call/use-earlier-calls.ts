import { useCallback } from 'preact/hooks';
import type { Call } from '../../domain/call';
import { ticketNumbers } from '../../domain/issue';
import type { Store } from '../../storage/opening';
import { useIssuesRead } from '../use-issues-read';
import { whenNeeded } from '../when-needed';

const issues = () => import('../../storage/issues');

/**
 * The calls of the issue a further call is about, oldest first, and their numbers. Both empty for a new issue. A number
 * that comes late is written into the ticket in another window.
 */
export function useEarlierCalls(
  store: Store | undefined,
  issueId: string | undefined,
): { earlierCalls: Call[]; previousTickets: string[] } {
  const read = useCallback(
    (from: Store) => whenNeeded(issues, ({ getIssue }) => getIssue(from, issueId ?? '')),
    [issueId],
  );
  const earlierCalls = useIssuesRead(store, issueId === undefined ? undefined : read)?.calls ?? [];
  return { earlierCalls, previousTickets: ticketNumbers(earlierCalls) };
}
