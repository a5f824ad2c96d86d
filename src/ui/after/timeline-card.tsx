import { useState } from 'preact/hooks';
import { localZone, now } from '../../browser/clock';
import { issueLimits, type IssueFile } from '../../domain/issue';
import { timelineOf, type TimelineEntry } from '../../domain/timeline';
import { addNote } from '../../storage/issue-notes';
import type { Store } from '../../storage/opening';
import { tooLong } from '../call/packet-fields';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { CallEntry } from '../tickets/call-entry';
import type { useIssue } from '../tickets/use-issue';
import { dateTimeText } from '../time-text';

interface TimelineCardProps {
  store: Store;
  file: IssueFile;
  apply: ReturnType<typeof useIssue>['apply'];
}

/** Everything that happened to an issue, the newest first, and a line to add to it. */
export function TimelineCard({ store, file, apply }: TimelineCardProps) {
  const { calls } = file;
  const [note, setNote] = useState('');
  const problem = tooLong(note, issueLimits.note);
  const add = () => void apply(addNote(store, file.issue.id, note.trim(), now())).then(() => setNote(''));
  return (
    <section class="card" aria-labelledby="calls-heading">
      <h2 id="calls-heading">{calls.length === 1 ? '1 call' : `${calls.length} calls`}</h2>
      <Field label="Add a note" multiline value={note} problem={problem} onText={setNote} />
      <div>
        <Button disabled={note.trim() === '' || problem !== undefined} onPress={add}>
          Add note
        </Button>
      </div>
      <ol class="timeline">
        {timelineOf(file, localZone()).map((entry) =>
          entry.kind === 'call' ? (
            <CallEntry key={entry.id} store={store} call={entry.call} apply={apply} />
          ) : (
            <Entry key={entry.id} entry={entry} />
          ),
        )}
      </ol>
    </section>
  );
}

function Entry({ entry }: { entry: Exclude<TimelineEntry, { kind: 'call' }> }) {
  return (
    <li>
      <div class="row between">
        <strong>{titleOf(entry)}</strong>
        <span class="source">{dateTimeText(entry.at, now())}</span>
      </div>
      {textOf(entry) !== '' && <p>{textOf(entry)}</p>}
    </li>
  );
}

type OtherEntry = Exclude<TimelineEntry, { kind: 'call' }>;

function titleOf(entry: OtherEntry): string {
  switch (entry.kind) {
    case 'note':
      return 'Note';
    case 'follow-up':
      return entry.followUp.state === 'done' ? 'Follow-up done' : 'Follow-up';
    case 'escalation':
      return 'Escalation path followed';
    case 'submitted':
      return 'Submitted to the Issue Tracker';
    case 'closed':
      return 'Closed';
  }
}

function textOf(entry: OtherEntry): string {
  switch (entry.kind) {
    case 'note':
      return entry.text;
    case 'escalation':
      return entry.party;
    case 'submitted':
      return entry.tracker.reference;
    case 'closed':
      return entry.solvedBy;
    case 'follow-up':
      return '';
  }
}
