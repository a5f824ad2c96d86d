import { held, holding, lasted, phaseOf, type CallProgress } from '../../../domain/call-progress';
import { durationText } from '../../time-text';
import { useClock } from './use-clock';

interface CallTimerProps {
  progress: CallProgress;
  onClockMoved: (before: number) => void;
}

const phaseWords = {
  waiting: 'Waiting for a representative',
  talking: 'Talking',
  'on-hold': 'On hold',
  over: 'Call ended',
} as const;

/** How long the call has lasted and how much of it was waiting. */
export function CallTimer({ progress, onClockMoved }: CallTimerProps) {
  const phase = phaseOf(progress);
  const now = useClock(phase !== 'over', onClockMoved);
  const hold = holding(progress, now);
  return (
    <section class={`timer ${phase}`} aria-label="Call timer">
      <p class="phase" role="status">
        {phaseWords[phase]}
      </p>
      <p class="time" role="timer">
        <span class="unseen">Call </span>
        {durationText(lasted(progress, now))}
      </p>
      <p class="source">
        {hold > 0 ? `This hold ${durationText(hold)} · all holds ` : 'On hold '}
        {durationText(held(progress, now))}
      </p>
    </section>
  );
}
