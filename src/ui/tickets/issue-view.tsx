import { profileFor } from '../../domain/agent-lines';
import { caseText } from '../../domain/case-number';
import { ticketNumbers, type IssueFile } from '../../domain/issue';
import { packetFields } from '../../domain/packet';
import { packetLines } from '../../domain/packet-text';
import type { Settings } from '../../domain/settings';
import type { StoreFailure } from '../../storage/failure';
import type { Store } from '../../storage/opening';
import { CopyButton } from '../call/copy-bar';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { LongText } from '../parts/long-text';
import { storeSentences } from '../words';
import { AfterCards } from '../after/after-cards';
import { useIssue } from './use-issue';

interface IssueViewProps {
  store: Store | undefined;
  issueId: string;
  settings: Settings;
  /** True right after it was saved from the call form. */
  justSaved: boolean;
  onBack: () => void;
  onCallAgain: (issue: IssueFile['issue']) => void;
}

/** One issue: what it is about, every call with its own number, and when to come back. */
export function IssueView({ store, issueId, settings, justSaved, onBack, onCallAgain }: IssueViewProps) {
  const { state, apply } = useIssue(store, issueId);
  return (
    <main class="scroll">
      <div class="row between">
        <Button look="plain" onPress={onBack}>
          ← All tickets
        </Button>
        <p role="status" class="copied">
          {justSaved && 'Ticket saved'}
        </p>
      </div>
      {state.kind === 'loading' && <p class="muted">Opening the ticket…</p>}
      {state.kind === 'failed' && (
        <Banner tone="bad" loud>
          {storeSentences[state.reason]}
        </Banner>
      )}
      {state.kind === 'read' && store && (
        <IssueFileView
          store={store}
          file={state.file}
          problem={state.problem}
          settings={settings}
          apply={apply}
          onCallAgain={onCallAgain}
        />
      )}
    </main>
  );
}

interface IssueFileViewProps {
  store: Store;
  file: IssueFile;
  problem: StoreFailure | undefined;
  settings: Settings;
  apply: ReturnType<typeof useIssue>['apply'];
  onCallAgain: IssueViewProps['onCallAgain'];
}

function IssueFileView({ store, file, problem, settings, apply, onCallAgain }: IssueFileViewProps) {
  const { issue, calls } = file;
  const closed = issue.closedAt !== undefined;
  return (
    <>
      {problem && (
        <Banner tone="bad" loud>
          {storeSentences[problem]}
        </Banner>
      )}
      <section class="card" aria-labelledby="issue-heading">
        <div class="row between">
          <h2 id="issue-heading" class="number">
            {caseText(issue.packet.caseNumber)}
          </h2>
          <span class={closed ? 'tag good' : 'tag'}>{closed ? 'Closed' : 'Open'}</span>
        </div>
        <PacketFacts packet={issue.packet} />
        <div class="row">
          <Button look="primary" onPress={() => onCallAgain(issue)}>
            Call again
          </Button>
          <CopyButton
            lines={packetLines(
              issue.packet,
              profileFor(settings, issue.before?.lineId),
              ticketNumbers(calls),
            )}
          />
        </div>
      </section>
      <AfterCards store={store} file={file} settings={settings} apply={apply} />
    </>
  );
}

function PacketFacts({ packet }: { packet: IssueFile['issue']['packet'] }) {
  const known = packetFields.filter(({ key }) => packet[key] !== '' && key !== 'caseNumber');
  return (
    <dl class="facts">
      {known.map(({ key, label }) => (
        <>
          <dt key={`${key}-label`}>{label}</dt>
          <dd key={key}>
            <LongText text={packet[key]} />
          </dd>
        </>
      ))}
    </dl>
  );
}
