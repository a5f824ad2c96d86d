import { useState } from 'preact/hooks';
import { now } from '../../browser/clock';
import type { AdviceResult } from '../../domain/advice';
import { callLimits, type Call } from '../../domain/call';
import { outcomeWords } from '../../domain/call-outcome';
import { updateCall } from '../../storage/issues';
import type { Store } from '../../storage/opening';
import { Button } from '../parts/button';
import { LongText } from '../parts/long-text';
import { Field } from '../parts/field';
import { AdviceResults } from '../call/ending/advice-results';
import { noteCount, NoteItems } from '../call/note-items';
import { tooLong } from '../call/packet-fields';
import { dateTimeText } from '../time-text';
import type { useIssue } from './use-issue';

interface CallEntryProps {
  store: Store;
  call: Call;
  apply: ReturnType<typeof useIssue>['apply'];
}

/** One call in the history of an issue. A number that came late and what came of a suggestion can be written in. */
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
      <About call={call} />
      {call.said !== '' && (
        <p>
          <LongText text={call.said} />
        </p>
      )}
      <Notes call={call} />
      <Suggestions store={store} call={call} apply={apply} />
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

function About({ call: { representative, outcome, ticketNumber, noNumberReason } }: { call: Call }) {
  const parts = [
    representative !== '' && `With ${representative}`,
    outcome && outcomeWords[outcome],
    ticketNumber === '' && noNumberReason,
  ].filter(Boolean);
  return parts.length === 0 ? null : <p class="source">{parts.join(' · ')}</p>;
}

function Notes({ call: { notes = [] } }: { call: Call }) {
  if (notes.length === 0) return null;
  return (
    <details>
      <summary class="source">{noteCount(notes)}</summary>
      <ol class="notes">
        <NoteItems notes={notes} />
      </ol>
    </details>
  );
}

/** The suggestions of a call are to-dos until each has its result. */
function Suggestions({ store, call, apply }: CallEntryProps) {
  const { advice = [] } = call;
  const set = (id: string, result: AdviceResult | undefined) => {
    const changed = advice.map((item) => {
      if (item.id !== id) return item;
      const { result: _, ...open } = item;
      return result === undefined ? open : { ...open, result };
    });
    void apply(updateCall(store, call.issueId, call.id, { advice: changed }));
  };
  if (advice.length === 0) return null;
  return (
    <ul class="advice" aria-label="PSL’s suggestions">
      {advice.map((item) => (
        <li key={item.id}>
          <p>
            {item.result === undefined && <span class="tag warn">To do</span>} {item.text}
          </p>
          <AdviceResults item={item} onResult={(result) => set(item.id, result)} />
        </li>
      ))}
    </ul>
  );
}
