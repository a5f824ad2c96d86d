import { useState } from 'preact/hooks';
import { now, today } from '../../browser/clock';
import type { IssueFile } from '../../domain/issue';
import { profileFor } from '../../domain/agent-lines';
import type { PacketLine } from '../../domain/packet-text';
import type { Settings } from '../../domain/settings';
import { trackerPack } from '../../domain/tracker-pack';
import { markSubmitted } from '../../storage/issue-notes';
import type { Store } from '../../storage/opening';
import { CopyButton } from '../call/copy-bar';
import { Button } from '../parts/button';
import { LongText } from '../parts/long-text';
import { Field } from '../parts/field';
import { dateTimeText } from '../time-text';
import type { useIssue } from '../tickets/use-issue';

interface TrackerCardProps {
  store: Store;
  file: IssueFile;
  settings: Settings;
  apply: ReturnType<typeof useIssue>['apply'];
}

/** The Issue Tracker pack of an issue PSL did not solve: each field to copy, and the day it was submitted. */
export function TrackerCard({ store, file, settings, apply }: TrackerCardProps) {
  const { issue } = file;
  const lines = trackerPack(file, profileFor(settings, issue.before?.lineId), (at) =>
    dateTimeText(at, now()),
  );
  const { address, name } = settings.links.issueTracker;
  return (
    <section class="card" aria-labelledby="tracker-heading">
      <div class="row between">
        <h2 id="tracker-heading">Issue Tracker pack</h2>
        {issue.tracker && <span class="tag good">Submitted {issue.tracker.submittedOn}</span>}
      </div>
      <p class="source">Not solved by PSL? Submit it through the Open Enrollment Issue Tracker.</p>
      {address === '' ? (
        <p>The tracker’s address is not set yet. Add it once on the options page.</p>
      ) : (
        <a href={address} target="_blank" rel="noreferrer">
          Open {name}
        </a>
      )}
      <dl class="facts">
        {lines.map((line) => (
          <PackLine key={line.label} line={line} />
        ))}
      </dl>
      <div class="row">
        <CopyButton lines={lines} words="Copy all fields" />
      </div>
      <Submitted store={store} file={file} apply={apply} />
    </section>
  );
}

function PackLine({ line: { label, value } }: { line: PacketLine }) {
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const copy = () =>
    void navigator.clipboard.writeText(value).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  return (
    <>
      <dt>{label}</dt>
      <dd class="pack-value">
        <span>
          <LongText text={value} />
        </span>
        <button type="button" class="plain" aria-label={`Copy ${label}`} onClick={copy}>
          Copy
        </button>
        <span role="status" class="copied">
          {copied === 'yes' && 'Copied'}
          {copied === 'no' && 'Not copied: select the text'}
        </span>
      </dd>
    </>
  );
}

function Submitted({ store, file: { issue }, apply }: Omit<TrackerCardProps, 'settings'>) {
  const [date, setDate] = useState(() => issue.tracker?.submittedOn ?? today());
  const [reference, setReference] = useState(issue.tracker?.reference ?? '');
  const fits = /^\d{4}-\d\d-\d\d$/.test(date) && reference.length <= 200;
  return (
    <>
      <div class="pair">
        <Field label="Submitted on" type="date" value={date} onText={setDate} />
        <Field label="Tracker’s answer or number" value={reference} onText={setReference} />
      </div>
      <div>
        <Button
          disabled={!fits}
          onPress={() => void apply(markSubmitted(store, issue.id, { submittedOn: date, reference }))}
        >
          {issue.tracker ? 'Correct the submission' : 'Mark as submitted'}
        </Button>
      </div>
    </>
  );
}
