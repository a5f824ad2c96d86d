import { DraftNotices } from '../draft-notices';
import { SaveButton } from '../save-button';
import { SaveStatus } from '../save-status';
import type { Step } from '../steps';
import { TicketFields } from '../ticket-fields';
import type { Call } from '../use-call';

interface EndingStepProps {
  call: Call;
  onGo: (step: Step) => void;
}

/** The end of the call: its number, what came of it, and when to come back. */
export function EndingStep({ call }: EndingStepProps) {
  return (
    <>
      <main class="scroll">
        <DraftNotices call={call} />
        <TicketFields draft={call.form.draft} followUpProblem={call.followUpProblem} onType={call.type} />
      </main>
      <footer class="bar">
        <SaveStatus call={call} />
        <div class="actions">
          <SaveButton call={call} look="primary" />
        </div>
      </footer>
    </>
  );
}
