import type { CallNote } from '../../domain/call-note';
import { timeText } from '../time-text';

/** Notes with their times, as items of a list. */
export function NoteItems({ notes }: { notes: readonly CallNote[] }) {
  return notes.map(({ id, at, text }) => (
    <li key={id}>
      <time class="source" dateTime={new Date(at).toISOString()}>
        {timeText(at)}
      </time>
      <p>{text}</p>
    </li>
  ));
}

/** How many notes there are, in words. */
export function noteCount({ length }: readonly CallNote[]): string {
  return length === 1 ? '1 note' : `${length} notes`;
}
