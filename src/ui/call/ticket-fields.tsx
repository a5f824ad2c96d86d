import { callLimits } from '../../domain/call';
import type { FormKey } from '../../domain/typing';
import type { Draft } from '../../domain/draft';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { tooLong } from './packet-fields';

interface TicketFieldsProps {
  draft: Draft;
  /** What is wrong with the follow-up, in a sentence. */
  followUpProblem: string | undefined;
  onType: (key: FormKey, value: string) => void;
}

/** What comes out of the call: its number, who answered, what was said, and when to come back. */
export function TicketFields({ draft, followUpProblem, onType }: TicketFieldsProps) {
  return (
    <section class="card" aria-labelledby="ticket-heading">
      <div>
        <h2 id="ticket-heading">After the call</h2>
        <p class="source">Ask for a ticket number before you hang up. Each call has its own.</p>
      </div>
      <div class="pair">
        <Field
          label="Ticket number"
          number
          value={draft.ticketNumber}
          problem={tooLong(draft.ticketNumber, callLimits.ticketNumber)}
          onText={(text) => onType('ticketNumber', text)}
        />
        <Field
          label="Representative"
          value={draft.representative}
          problem={tooLong(draft.representative, callLimits.representative)}
          onText={(text) => onType('representative', text)}
        />
      </div>
      <Field
        label="What PSL said"
        multiline
        value={draft.said}
        problem={tooLong(draft.said, callLimits.said)}
        onText={(text) => onType('said', text)}
      />
      <div class="pair">
        <Field
          label="Follow up on"
          type="date"
          value={draft.followUpDate}
          problem={followUpProblem}
          onText={(text) => onType('followUpDate', text)}
        />
        <Field
          label="Follow up at"
          type="time"
          value={draft.followUpTime}
          onText={(text) => onType('followUpTime', text)}
        />
      </div>
      {draft.followUpDate !== '' && (
        <div>
          <Button look="plain" onPress={() => onType('followUpDate', '')}>
            No follow-up
          </Button>
        </div>
      )}
    </section>
  );
}
