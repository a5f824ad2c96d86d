import { phaseOf } from '../../../domain/call-progress';
import { Button } from '../../parts/button';
import { CallAbout } from '../call-about';
import { DraftNotices } from '../draft-notices';
import { FollowUpFields } from '../follow-up-fields';
import { NumberField } from '../number-field';
import { SaveButton } from '../save-button';
import { SaveStatus } from '../save-status';
import type { Step } from '../steps';
import { RepresentativeField, SaidField } from '../ticket-fields';
import type { Call } from '../use-call';
import { AdviceList } from './advice-list';
import { CallSummary } from './call-summary';
import { OutcomeChoice } from './outcome-choice';

interface EndingStepProps {
  call: Call;
  onGo: (step: Step) => void;
}

/** The end of the call: its number first, then what came of it and when to come back. */
export function EndingStep({ call, onGo }: EndingStepProps) {
  const { draft } = call.form;
  return (
    <>
      <main class="scroll">
        <CallAbout call={call} />
        <DraftNotices call={call} />
        <CallSummary call={call} onGo={onGo} />
        <section class="card" aria-labelledby="number-heading">
          <div>
            <h2 id="number-heading">Ticket or reference number</h2>
            <p class="source">Ask for it before you hang up. Each call has its own.</p>
          </div>
          <NumberField call={call} big />
        </section>
        <section class="card" aria-labelledby="outcome-heading">
          <h2 id="outcome-heading">What came of it</h2>
          <OutcomeChoice call={call} />
          <SaidField call={call} />
          <RepresentativeField call={call} />
        </section>
        <AdviceList call={call} />
        <section class="card" aria-labelledby="follow-up-heading">
          <h2 id="follow-up-heading">Come back to it</h2>
          <FollowUpFields draft={draft} problem={call.followUpProblem} onType={call.type} />
        </section>
      </main>
      <footer class="bar">
        <SaveStatus call={call} />
        <div class="actions">
          {draft.progress && phaseOf(draft.progress) !== 'over' && (
            <Button onPress={() => onGo('call')}>Back to the call</Button>
          )}
          <SaveButton call={call} look="primary" />
        </div>
      </footer>
    </>
  );
}
