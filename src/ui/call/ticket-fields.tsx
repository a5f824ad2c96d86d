import { callLimits } from '../../domain/call';
import { Field } from '../parts/field';
import { FollowUpFields } from './follow-up-fields';
import { NumberField } from './number-field';
import { tooLong } from './packet-fields';
import type { Call } from './use-call';

/** What comes out of the call, as short as it can be: its number, who answered, what was said, and when to come back. */
export function TicketFields({ call }: { call: Call }) {
  const { draft } = call.form;
  return (
    <section class="card" aria-labelledby="ticket-heading">
      <div>
        <h2 id="ticket-heading">After the call</h2>
        <p class="source">Ask for a ticket number before you hang up. Each call has its own.</p>
      </div>
      <NumberField call={call} />
      <RepresentativeField call={call} />
      <SaidField call={call} />
      <FollowUpFields draft={draft} problem={call.followUpProblem} onType={call.type} />
    </section>
  );
}

/** Who answered. */
export function RepresentativeField({ call }: { call: Call }) {
  const { representative } = call.form.draft;
  return (
    <Field
      label="Representative"
      value={representative}
      problem={tooLong(representative, callLimits.representative)}
      onText={(text) => call.type('representative', text)}
    />
  );
}

/** What the representative said, in the agent's words. */
export function SaidField({ call }: { call: Call }) {
  const { said } = call.form.draft;
  return (
    <Field
      label="What PSL said"
      multiline
      value={said}
      problem={tooLong(said, callLimits.said)}
      onText={(text) => call.type('said', text)}
    />
  );
}
