import { now } from '../../browser/clock';
import { listMissingNumbers } from '../../storage/missing-numbers';
import type { Store } from '../../storage/opening';
import { useIssuesRead } from '../use-issues-read';
import { IssueRow } from './issue-row';

/** More would push the list of tickets off the screen; the count says how many there are. */
const shown = 3;

const readMissing = (store: Store) => listMissingNumbers(store, shown);

interface MissingNumbersProps {
  store: Store | undefined;
  onOpen: (issueId: string) => void;
}

/** Calls whose ticket number still has to be filled in. Nothing when there are none. */
export function MissingNumbers({ store, onOpen }: MissingNumbersProps) {
  const found = useIssuesRead(store, readMissing);
  if (!found || found.count === 0) return null;
  const { issues, count } = found;
  return (
    <section class="ticket-list" aria-labelledby="missing-heading">
      <h2 id="missing-heading">
        {count === 1 ? '1 ticket has no number yet' : `${count} tickets have no number yet`}
      </h2>
      <ul class="ticket-list">
        {issues.map((summary) => (
          <IssueRow
            key={summary.issue.id}
            summary={summary}
            now={now()}
            onOpen={onOpen}
            overdue="Number missing"
          />
        ))}
      </ul>
    </section>
  );
}
