import { useState } from 'preact/hooks';
import { localZone, now } from '../../browser/clock';
import { defaultDue } from '../../domain/due-time';
import type { FollowUp } from '../../domain/follow-up';
import { zoneOf } from '../../domain/office';
import type { Settings } from '../../domain/settings';
import type { StoreFailure } from '../../storage/failure';
import { finishFollowUp, snoozeFollowUp } from '../../storage/follow-ups';
import type { Store } from '../../storage/opening';
import { dateTimeText } from '../time-text';

/** Done and Snooze for a follow-up, what to say when it worked, and why when it did not. */
export function useFollowUpActions(
  store: Store,
  { reminder, office }: Pick<Settings, 'reminder' | 'office'>,
  onChanged: () => void,
) {
  const [problem, setProblem] = useState<StoreFailure>();
  const [done, setDone] = useState('');

  const settle = async (work: ReturnType<typeof finishFollowUp>, words: string) => {
    const outcome = await work;
    setProblem(outcome.ok ? undefined : outcome.reason);
    setDone(outcome.ok ? words : '');
    onChanged();
  };

  return {
    problem,
    done,
    finish: ({ issueId, id }: FollowUp) => void settle(finishFollowUp(store, issueId, id), 'Follow-up done.'),
    /** To the next day of work at the agent's usual time: one press is all a person on the phone has. */
    snooze: ({ issueId, id }: FollowUp) => {
      const next = defaultDue(now(), zoneOf(office, localZone()), { ...reminder, businessDays: 1 }, office);
      const words = `Snoozed to ${dateTimeText(next.dueAt, now())}.`;
      void settle(snoozeFollowUp(store, issueId, id, next), words);
    },
  };
}
