import { useState } from 'preact/hooks';
import { localZone, now } from '../../browser/clock';
import { defaultDue, parseDue } from '../../domain/due-time';
import { firstWaiting } from '../../domain/follow-up';
import type { IssueFile } from '../../domain/issue';
import type { Settings } from '../../domain/settings';
import { finishFollowUp, planFollowUp, snoozeFollowUp } from '../../storage/follow-ups';
import type { Store } from '../../storage/opening';
import { dueProblem } from '../call/check-call';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { dateTimeText, overdueText } from '../time-text';
import type { useIssue } from './use-issue';

interface FollowUpCardProps {
  store: Store;
  file: IssueFile;
  reminder: Settings['reminder'];
  apply: ReturnType<typeof useIssue>['apply'];
}

/** When to come back to this issue: done with, or moved to another time. */
export function FollowUpCard({ store, file, reminder, apply }: FollowUpCardProps) {
  const waiting = firstWaiting(file.followUps);
  const [start] = useState(() => defaultDue(now(), localZone(), reminder).due.split('T'));
  const [date, setDate] = useState(start[0] ?? '');
  const [time, setTime] = useState(start[1] ?? '');
  const due = parseDue(date, time, localZone(), now());
  const set = () => {
    if (due.kind !== 'due') return;
    void apply(
      waiting
        ? snoozeFollowUp(store, file.issue.id, waiting.id, due.dueTime)
        : planFollowUp(store, file.issue.id, due.dueTime),
    );
  };
  return (
    <section class="card" aria-labelledby="follow-up-heading">
      <div class="row between">
        <h2 id="follow-up-heading">Follow-up</h2>
        <span class={waiting && waiting.dueAt <= now() ? 'tag warn' : 'tag'}>
          {waiting
            ? waiting.dueAt <= now()
              ? overdueText(waiting.dueAt, now())
              : dateTimeText(waiting.dueAt, now())
            : 'None'}
        </span>
      </div>
      <div class="pair">
        <Field label="Follow up on" type="date" value={date} problem={dueProblem(due)} onText={setDate} />
        <Field label="Follow up at" type="time" value={time} onText={setTime} />
      </div>
      <div class="row">
        <Button disabled={due.kind !== 'due'} onPress={set}>
          {waiting ? 'Move follow-up' : 'Set follow-up'}
        </Button>
        {waiting && (
          <Button onPress={() => void apply(finishFollowUp(store, file.issue.id, waiting.id))}>Done</Button>
        )}
      </div>
    </section>
  );
}
