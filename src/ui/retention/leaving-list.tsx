import { caseText } from '../../domain/case-number';
import type { Leaving } from '../../storage/leaving-soon';
import { Button } from '../parts/button';
import { dayText } from '../time-text';

interface LeavingListProps {
  leaving: Leaving;
  /** Where an issue can be opened; missing where there is no such view. */
  onOpen?: (issueId: string) => void;
}

/** Which closed issues go, and on what day. */
export function LeavingList({ leaving: { issues, more }, onOpen }: LeavingListProps) {
  return (
    <>
      <ul class="leaving">
        {issues.map(({ issue, at }) => (
          <li key={issue.id} class="row between">
            <span>
              <span class="number">{caseText(issue.packet.caseNumber)}</span>{' '}
              <span class="source">
                {issue.closedAt !== undefined && `closed ${dayText(issue.closedAt)}, `}
                removed from {dayText(at)} on
              </span>
            </span>
            {onOpen && (
              <Button look="small" onPress={() => onOpen(issue.id)}>
                Look at it
              </Button>
            )}
          </li>
        ))}
      </ul>
      {more && <p class="source">More are listed here after these. What is not listed is not removed.</p>}
    </>
  );
}

/** "1 closed issue" or "3 closed issues", and the day from which on they go. */
export function leavingText({ issues, more }: Leaving): string {
  const [first] = issues;
  if (!first) return '';
  const count = issues.length === 1 ? '1 closed issue' : `${issues.length} closed issues`;
  return `${more ? 'The first ' : ''}${count} will be removed for good, from ${dayText(first.at)} on.`;
}
