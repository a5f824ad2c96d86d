import { timeText } from '../../time-text';
import type { Call } from '../use-call';

/** The notes of this call, the newest on top: it is the one the agent wants to see after Enter. */
export function Notes({ call }: { call: Call }) {
  const { notes } = call.form.draft;
  if (notes.length === 0) return null;
  return (
    <section class="card" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{notes.length === 1 ? '1 note' : `${notes.length} notes`}</h2>
      <ol class="notes" reversed>
        {notes.toReversed().map(({ id, at, text }) => (
          <li key={id}>
            <time class="source" dateTime={new Date(at).toISOString()}>
              {timeText(at)}
            </time>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
