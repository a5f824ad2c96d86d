import { callLimits } from '../../../domain/call';
import { noteLimit } from '../../../domain/call-note';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { tooLong } from '../packet-fields';
import type { Call } from '../use-call';

/** Where a note is typed: always in reach, and Enter adds it with its time. */
export function NoteLine({ call }: { call: Call }) {
  const { noteLine, notes } = call.form.draft;
  const full =
    notes.length >= callLimits.notes ? 'This call has all the notes it can hold. Save it first.' : undefined;
  const problem = tooLong(noteLine, noteLimit) ?? full;
  const add = () => call.act({ kind: 'add-note' });
  return (
    <div class="add-line">
      <Field
        label="Note"
        placeholder="Enter adds it with its time"
        value={noteLine}
        problem={problem}
        onText={(text) => call.type('noteLine', text)}
        onEnter={add}
      />
      <Button disabled={noteLine.trim() === '' || problem !== undefined} onPress={add}>
        Add
      </Button>
    </div>
  );
}
