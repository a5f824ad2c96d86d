import { useState } from 'preact/hooks';
import { now } from '../../browser/clock';
import { issueLimits, type IssueFile } from '../../domain/issue';
import { closeIssue, reopenIssue } from '../../storage/issues';
import type { Store } from '../../storage/opening';
import { tooLong } from '../call/packet-fields';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import type { useIssue } from '../tickets/use-issue';

interface CloseCardProps {
  store: Store;
  issue: IssueFile['issue'];
  apply: ReturnType<typeof useIssue>['apply'];
}

/** The end of an issue: closed with what solved it, so that the next client with the same error is helped sooner. */
export function CloseCard({ store, issue, apply }: CloseCardProps) {
  const [solvedBy, setSolvedBy] = useState('');
  const problem = tooLong(solvedBy, issueLimits.solvedBy);
  if (issue.closedAt !== undefined) {
    return (
      <section class="card" aria-label="Closed">
        <p>{issue.solvedBy ? `Solved by: ${issue.solvedBy}` : 'Closed.'}</p>
        <div>
          <Button onPress={() => void apply(reopenIssue(store, issue.id))}>Open again</Button>
        </div>
      </section>
    );
  }
  return (
    <section class="card" aria-labelledby="close-heading">
      <h2 id="close-heading">Solved?</h2>
      <Field label="What solved it" multiline value={solvedBy} problem={problem} onText={setSolvedBy} />
      <div>
        <Button
          disabled={problem !== undefined}
          onPress={() => void apply(closeIssue(store, issue.id, now(), solvedBy.trim()))}
        >
          Close
        </Button>
      </div>
    </section>
  );
}
