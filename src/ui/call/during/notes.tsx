import { noteCount, NoteItems } from '../note-items';
import type { Call } from '../use-call';

/** The notes of this call, the newest on top: it is the one the agent wants to see after Enter. */
export function Notes({ call }: { call: Call }) {
  const { notes } = call.form.draft;
  if (notes.length === 0) return null;
  return (
    <section class="card" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{noteCount(notes)}</h2>
      <ol class="notes" reversed>
        <NoteItems notes={notes.toReversed()} />
      </ol>
    </section>
  );
}
