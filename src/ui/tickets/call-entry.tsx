import { useState } from 'preact/hooks';
import { now } from '../../browser/clock';
import { callLimits, type Call } from '../../domain/call';
import { updateCall } from '../../storage/issues';
import type { Store } from '../../storage/opening';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { tooLong } from '../call/packet-fields';
import { dateTimeText } from '../time-text';
import type { useIssue } from './use-issue';

interface CallEntryProps {
  store: Store;
  call: Call;
  apply: ReturnType<typeof useIssue>['apply'];
}

/** One call in the history of an issue. A number that came late can be written in. */
export function CallEntry({ store, call, apply }: CallEntryProps) {
  const [number, setNumber] = useState<string>();
  const editing = number !== undefined || call.ticketNumber === '';
  const typed = number ?? '';
  const problem = tooLong(typed, callLimits.ticketNumber);
  const save = () =>
    void apply(updateCall(store, call.issueId, call.id, { ticketNumber: typed.trim() })).then(() =>
      setNumber(undefined),
    );
  return (
    <li>
      <div class="row between">
        <strong class="number">
          {call.ticketNumber === '' ? 'No ticket number yet' : call.ticketNumber}
        </strong>
        <span class="source">{dateTimeText(call.at, now())}</span>
      </div>
      {call.representative !== '' && <p class="source">With {call.representative}</p>}
      {call.said !== '' && <p>{call.said}</p>}
      {editing ? (
        <div class="row entry-edit">
          <Field
            label="Ticket number for this call"
            number
            value={typed}
            problem={problem}
            onText={setNumber}
          />
          <Button disabled={typed.trim() === '' || problem !== undefined} onPress={save}>
            Save number
          </Button>
        </div>
      ) : (
        <div>
          <Button look="plain" onPress={() => setNumber(call.ticketNumber)}>
            Correct the number
          </Button>
        </div>
      )}
    </li>
  );
}
