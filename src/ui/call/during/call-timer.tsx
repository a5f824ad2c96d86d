import { held, holding, lasted, phaseOf, type CallProgress } from '../../../domain/call-progress';
import { dateTimeText, durationText } from '../../time-text';
import type { Call } from '../use-call';
import { useClock } from './use-clock';

interface CallTimerProps {
  call: Call;
  progress: CallProgress;
}

const phaseWords = {
  waiting: 'Waiting for a representative',
  talking: 'Talking',
  'on-hold': 'On hold',
  over: 'Call ended',
} as const;

/** Longer than calls are: it may be one that nobody ended. */
const longCall = 3 * 60 * 60_000;

/** How long the call has lasted and how much of it was waiting. */
export function CallTimer({ call, progress }: CallTimerProps) {
  const phase = phaseOf(progress);
  const now = useClock(phase !== 'over', (before) => call.act({ kind: 'clock-moved', before }));
  const total = lasted(progress, now);
  return (
    <section class={`timer ${phase}`} aria-label="Call timer">
      <p class="phase" role="status">
        {phaseWords[phase]}
      </p>
      <p class="time" role="timer">
        {durationText(total)}
      </p>
      <p class="source">{holdText(progress, now)}</p>
      {progress.clockShift > 0 && (
        <p class="source wide">
          This computer’s clock was moved back during the call. The timer goes on from where it was; your
          notes keep their order.
        </p>
      )}
      {phase !== 'over' && total > longCall && (
        <p class="source wide">
          This call was started {dateTimeText(progress.startedAt, now)}. If it is over, press End call: you
          can still write down everything.
        </p>
      )}
    </section>
  );
}

function holdText(progress: CallProgress, now: number): string {
  const all = `On hold ${durationText(held(progress, now))}`;
  const isFirst = progress.heldMs === 0;
  return progress.holdSince === undefined || isFirst
    ? all
    : `This hold ${durationText(holding(progress, now))} · ${all.toLowerCase()} in all`;
}
