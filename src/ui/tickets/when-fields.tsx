import { useEffect, useState } from 'preact/hooks';
import { now } from '../../browser/clock';
import { defaultDue, parseDue, type DueTime, type TypedDue } from '../../domain/due-time';
import { dueWords } from '../../domain/due-words';
import type { Settings } from '../../domain/settings';
import { dueProblem } from '../call/check-call';
import { Field } from '../parts/field';

interface WhenFieldsProps {
  settings: Settings;
  /** IANA name. */
  zone: string;
  /** Undefined while what stands there is no time to come. */
  onPick: (when: DueTime | undefined) => void;
}

/** A time in the agent's own words or as a date, and what was understood, shown before anything is saved. */
export function WhenFields({ settings, zone, onPick }: WhenFieldsProps) {
  const { reminder, office } = settings;
  const [start] = useState(() => defaultDue(now(), zone, reminder, office).due.split('T'));
  const [words, setWords] = useState('');
  const [date, setDate] = useState(start[0] ?? '');
  const [time, setTime] = useState(start[1] ?? '');
  const [wordProblem, setWordProblem] = useState<string>();
  const typed = parseDue(date, time, zone, now());
  const due = typed.kind === 'due' && wordProblem === undefined ? typed.dueTime : undefined;

  // Only another time is news; the object is a new one at each drawing.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => onPick(due), [due?.dueAt]);

  const read = async (text: string) => {
    setWords(text);
    if (text.trim() === '') {
      setWordProblem(undefined);
      return;
    }
    const { understandTime } = await import('../../domain/natural-time');
    const found = understandTime(text, { now: now(), zone, office, usualTime: reminder.time });
    if (found.kind === 'not-understood') {
      setWordProblem('Not understood. Try “Tuesday 2 pm” or pick a date.');
      return;
    }
    const [day = '', clock = ''] = found.dueTime.due.split('T');
    setDate(day);
    setTime(clock);
    setWordProblem(undefined);
  };

  return (
    <>
      <Field
        label="When, in your words"
        value={words}
        placeholder="Tuesday 2 pm, in 3 business days"
        problem={wordProblem}
        onText={(text) => void read(text)}
      />
      <div class="pair">
        <Field label="Follow up on" type="date" value={date} problem={dueProblem(typed)} onText={setDate} />
        <Field label="Follow up at" type="time" value={time} onText={setTime} />
      </div>
      <Understood typed={typed} settings={settings} />
    </>
  );
}

function Understood({ typed, settings }: { typed: TypedDue; settings: Settings }) {
  const said = typed.kind === 'due' ? dueWords(typed.dueTime, settings.office) : undefined;
  return (
    <p role="status" class="source">
      {said?.understood}
      {said?.notes.map((note) => (
        <strong key={note}> {note}</strong>
      ))}
    </p>
  );
}
