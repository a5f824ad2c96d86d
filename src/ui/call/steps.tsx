import { phaseOf } from '../../domain/call-progress';
import type { Draft } from '../../domain/draft';

/** The three parts of a call, in the order an agent goes through them. */
export const steps = ['before', 'call', 'after'] as const;
export type Step = (typeof steps)[number];

const words: Record<Step, string> = { before: 'Before', call: 'During', after: 'After' };

/** Where a call stands by itself: a surface that opens in the middle of it shows the middle of it. */
export function stepOf({ progress }: Draft): Step {
  if (!progress) return 'before';
  return phaseOf(progress) === 'over' ? 'after' : 'call';
}

interface StepsProps {
  step: Step;
  onGo: (step: Step) => void;
}

/** The way through a call: before, during, after. */
export function Steps({ step, onGo }: StepsProps) {
  return (
    <nav aria-label="Steps of this call" class="steps">
      <ol>
        {steps.map((name) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === step ? 'step' : undefined}
              onClick={() => onGo(name)}
            >
              {words[name]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
