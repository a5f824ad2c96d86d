import type { ComponentChildren } from 'preact';
import type { IssueSummary } from '../../domain/issue';
import { Button } from '../parts/button';
import { dateTimeText } from '../time-text';

interface IssueRowProps {
  summary: IssueSummary;
  now: number;
  onOpen: (issueId: string) => void;
  /** Set on overdue rows: how long it has been waiting. */
  overdue?: string;
  actions?: ComponentChildren;
}

/** One issue in a list: its last ticket number, whose case, what the problem was, and when to come back. */
export function IssueRow({ summary, now, onOpen, overdue, actions }: IssueRowProps) {
  const { issue, latestCall, calls } = summary;
  const number = latestCall?.ticketNumber ?? '';
  const what = [issue.packet.screen, issue.packet.error].filter(Boolean).join(': ');
  return (
    <li class={overdue ? 'ticket-row overdue' : 'ticket-row'}>
      <div class="row between">
        <button type="button" class="open number" onClick={() => onOpen(issue.id)}>
          {number === '' ? 'No ticket number yet' : number}
        </button>
        {overdue ? <span class="tag warn">{overdue}</span> : <State summary={summary} now={now} />}
      </div>
      <p class="small muted">
        {issue.packet.caseNumber === '' ? (
          'No case number'
        ) : (
          <span class="number">Case {issue.packet.caseNumber}</span>
        )}
        {' · '}
        {calls === 1 ? '1 call' : `${calls} calls`}
        {latestCall && ` · ${dateTimeText(latestCall.at, now)}`}
      </p>
      {what !== '' && <p class="what">{what}</p>}
      {actions && <div class="row">{actions}</div>}
    </li>
  );
}

function State({ summary: { issue, followUp }, now }: { summary: IssueSummary; now: number }) {
  if (issue.closedAt !== undefined) return <span class="tag good">Closed</span>;
  if (followUp) return <span class="tag">Follow up {dateTimeText(followUp.dueAt, now)}</span>;
  return <span class="tag">No follow-up</span>;
}

/** What can be done about a follow-up whose time has come. */
export function DueActions({
  onDone,
  onSnooze,
  onCallAgain,
}: Record<'onDone' | 'onSnooze' | 'onCallAgain', () => void>) {
  return (
    <>
      <Button look="small" onPress={onCallAgain}>
        Call again
      </Button>
      <Button look="small" onPress={onDone}>
        Done
      </Button>
      <Button look="small" onPress={onSnooze}>
        Snooze
      </Button>
    </>
  );
}
