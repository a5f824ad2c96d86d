import { useState } from 'preact/hooks';
import type { Draft } from '../../domain/draft';
import { stepOf, type Step } from './steps';

/**
 * The step a surface shows: the one the agent chose, until the call itself moves on (it starts or ends, here or in
 * another window, or another draft is opened).
 */
export function useStep(draft: Draft): { step: Step; go: (step: Step) => void } {
  const natural = stepOf(draft);
  const place = `${draft.id} ${natural}`;
  const [chosen, setChosen] = useState<{ place: string; step: Step }>();
  return {
    step: chosen?.place === place ? chosen.step : natural,
    go: (step) => setChosen({ place, step }),
  };
}
