import { now } from '../../../browser/clock';
import { held, lasted, phaseOf } from '../../../domain/call-progress';
import { Button } from '../../parts/button';
import { dateTimeText, durationText, timeText } from '../../time-text';
import type { Step } from '../steps';
import type { Call } from '../use-call';

/** That the call is over and not saved yet, or that it goes on. Nothing for a call that was not timed. */
export function CallSummary({ call, onGo }: { call: Call; onGo: (step: Step) => void }) {
  const { progress } = call.form.draft;
  if (!progress) return null;
  if (phaseOf(progress) !== 'over') {
    return (
      <p class="source" role="status">
        The call goes on since {timeText(progress.startedAt)}. Saving ends it.
      </p>
    );
  }
  const ended = progress.endedAt ?? now();
  return (
    <div class="row between">
      <p role="status">
        Call ended {dateTimeText(ended, now())}, {durationText(lasted(progress, now()))} long,{' '}
        {durationText(held(progress, now()))} on hold. <strong>Not saved yet.</strong>
      </p>
      <Button
        look="plain"
        onPress={() => {
          call.act({ kind: 'line', act: 'go-on' });
          onGo('call');
        }}
      >
        Go on with the call
      </Button>
    </div>
  );
}
