import type { Draft } from '../../domain/draft';
import type { Call } from '../call/use-call';
import { Button } from '../parts/button';

/** The calls that a split left to be made: each is one press away. */
export function QueueNotice({ call }: { call: Call }) {
  const waiting = call.form.others.filter(({ queued }) => queued);
  if (waiting.length === 0) return null;
  return (
    <section class="card queue" aria-labelledby="queue-heading">
      <h2 id="queue-heading">
        {waiting.length === 1 ? '1 more call to make' : `${waiting.length} more calls to make`}
      </h2>
      <ul>
        {waiting.map((draft) => (
          <li key={draft.id} class="row between">
            <span class="about">{aboutText(draft)}</span>
            <Button look="small" onPress={() => call.continueDraft(draft)}>
              Go to it<span class="unseen">: {aboutText(draft)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function aboutText({ packet: { caseNumber, screen, error } }: Draft): string {
  const about = [caseNumber && `Case ${caseNumber}`, screen, error].map((text) => text.trim());
  return about.filter(Boolean).join(' · ') || 'No details yet';
}
