import { callLimits } from '../../../domain/call';
import { noteLimit } from '../../../domain/call-note';
import { AddLine } from '../../parts/add-line';
import { tooLong } from '../packet-fields';
import type { Call } from '../use-call';

/** Where a note is typed: always in reach, and Enter adds it with its time. */
export function NoteLine({ call }: { call: Call }) {
  const { noteLine, notes } = call.form.draft;
  const full =
    notes.length >= callLimits.notes ? 'This call has all the notes it can hold. Save it first.' : undefined;
  return (
    <AddLine
      label="Note"
      placeholder="Enter adds it with its time"
      value={noteLine}
      problem={tooLong(noteLine, noteLimit) ?? full}
      onText={(text) => call.type('noteLine', text)}
      onAdd={() => call.act({ kind: 'add-note' })}
    />
  );
}
