import { callOutcomes, outcomeWords } from '../../../domain/call-outcome';
import { Button } from '../../parts/button';
import type { Call } from '../use-call';

/** How the call ended; pressing the chosen one again takes it back. */
export function OutcomeChoice({ call }: { call: Call }) {
  const { outcome } = call.form.draft;
  return (
    <div class="choices outcome" role="group" aria-label="Outcome">
      {callOutcomes.map((each) => (
        <Button
          key={each}
          pressed={each === outcome}
          onPress={() => call.act({ kind: 'outcome', outcome: each === outcome ? undefined : each })}
        >
          {outcomeWords[each]}
        </Button>
      ))}
    </div>
  );
}
