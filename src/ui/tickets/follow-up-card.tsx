import { useState } from 'preact/hooks';
import { localZone, now } from '../../browser/clock';
import type { DueTime } from '../../domain/due-time';
import { dueWords } from '../../domain/due-words';
import { firstWaiting } from '../../domain/follow-up';
import type { IssueFile } from '../../domain/issue';
import { zoneOf } from '../../domain/office';
import type { Settings } from '../../domain/settings';
import { snoozeChoices } from '../../domain/snooze';
import { finishFollowUp, planFollowUp, snoozeFollowUp } from '../../storage/follow-ups';
import type { Store } from '../../storage/opening';
import { Button } from '../parts/button';
import { overdueText } from '../time-text';
import { CalendarButton } from './calendar-button';
import type { useIssue } from './use-issue';
import { WhenFields } from './when-fields';

interface FollowUpCardProps {
  store: Store;
  file: IssueFile;
  settings: Settings;
  apply: ReturnType<typeof useIssue>['apply'];
}

/** When to come back to this issue: done with, put off with one press, or set to another time. */
export function FollowUpCard({ store, file, settings, apply }: FollowUpCardProps) {
  const { reminder, office } = settings;
  const waiting = firstWaiting(file.followUps);
  const zone = zoneOf(office, localZone());
  const [picked, setPicked] = useState<DueTime>();
  const set = (when: DueTime) =>
    void apply(
      waiting
        ? snoozeFollowUp(store, file.issue.id, waiting.id, when)
        : planFollowUp(store, file.issue.id, when),
    );
  return (
    <section class="card" aria-labelledby="follow-up-heading">
      <div class="row between">
        <h2 id="follow-up-heading">Follow-up</h2>
        {waiting && waiting.dueAt <= now() && (
          <span class="tag warn">{overdueText(waiting.dueAt, now())}</span>
        )}
      </div>
      <p>{waiting ? dueWords(waiting, office).understood : 'None set.'}</p>
      <div class="field">
        <span id="follow-up-choices" class="label">
          {waiting ? 'Put it off to' : 'Set it to'}
        </span>
        <div class="choices" role="group" aria-labelledby="follow-up-choices">
          {snoozeChoices(now(), zone, reminder.time, office).map(({ label, when }) => (
            <Button key={label} onPress={() => set(when)}>
              {label}
            </Button>
          ))}
        </div>
      </div>
      <WhenFields settings={settings} zone={zone} onPick={setPicked} />
      <div class="row">
        <Button disabled={picked === undefined} onPress={() => picked && set(picked)}>
          {waiting ? 'Move follow-up' : 'Set follow-up'}
        </Button>
        {waiting && (
          <>
            <Button onPress={() => void apply(finishFollowUp(store, file.issue.id, waiting.id))}>Done</Button>
            <CalendarButton id={waiting.id} dueAt={waiting.dueAt} />
          </>
        )}
      </div>
      <p class="source">
        Nothing runs while the browser is closed: what falls due then is shown when you start it again. A
        calendar file reminds you on your phone too.
      </p>
    </section>
  );
}
