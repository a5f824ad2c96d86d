import { useCallback } from 'preact/hooks';
import { now } from '../../browser/clock';
import { summaryOf, type IssueSummary } from '../../domain/issue';
import { succeed } from '../../storage/failure';
import { getIssue } from '../../storage/issues';
import type { Store } from '../../storage/opening';
import { Button } from '../parts/button';
import { useIssuesRead } from '../use-issues-read';
import { IssueRow } from './issue-row';

interface FoundViewProps {
  store: Store | undefined;
  ids: readonly string[];
  onAll: () => void;
  onOpen: (issueId: string) => void;
}

/** The tickets the address bar found, and nothing else. */
export function FoundView({ store, ids, onAll, onOpen }: FoundViewProps) {
  const read = useCallback(
    async (from: Store) => {
      const files = await Promise.all(ids.map((id) => getIssue(from, id)));
      return succeed(files.flatMap((file) => (file.ok ? [summaryOf(file.value)] : [])));
    },
    [ids],
  );
  const found = useIssuesRead(store, read);
  return (
    <main class="scroll">
      <section aria-labelledby="found-tickets" class="ticket-list">
        <div class="row between">
          <h2 id="found-tickets">{found ? heading(found) : 'Tickets'}</h2>
          <Button look="plain" onPress={onAll}>
            All tickets
          </Button>
        </div>
        {!found && <p class="muted">Opening your tickets…</p>}
        {found?.length === 0 && <p class="muted">These tickets are not there any more.</p>}
        <ul class="ticket-list">
          {found?.map((summary) => (
            <IssueRow key={summary.issue.id} summary={summary} now={now()} onOpen={onOpen} />
          ))}
        </ul>
      </section>
    </main>
  );
}

function heading(found: readonly IssueSummary[]): string {
  const cases = new Set(found.map(({ issue }) => issue.packet.caseNumber));
  const [only = ''] = cases;
  return cases.size === 1 && only !== '' ? `Tickets of case ${only}` : 'Tickets found';
}
