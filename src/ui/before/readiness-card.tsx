import type { ComponentChildren } from 'preact';
import { profileFor } from '../../domain/agent-lines';
import type { Before } from '../../domain/before';
import { nextStep, readiness, type ReadinessKey, type ReadinessLine } from '../../domain/readiness';
import type { Call } from '../call/use-call';
import { AssociationPart } from './association-part';
import { DetailsPart } from './details-part';
import { DoiPart } from './doi-part';
import { EscalationPart } from './escalation-part';
import { TrainingPart } from './training-part';

/** What each line of the sheet needs to be worked on. */
export interface PartProps {
  call: Call;
  before: Before;
  /** Notes a change of what was done before the call. */
  onBefore: (change: Partial<Before>) => void;
  onOptions: () => void;
}

interface ReadinessCardProps {
  call: Call;
  onOptions: () => void;
}

/** The lines of the sheet that come before a call: how each stands, and what to do about it. None of them holds a call up. */
export function ReadinessCard({ call, onOptions }: ReadinessCardProps) {
  const { draft } = call.form;
  const before = draft.before ?? {};
  const profile = profileFor(call.settings, before.lineId);
  const lines = readiness({ before, packet: draft.packet, profile });
  const next = nextStep(lines);
  const props: PartProps = {
    call,
    before,
    onBefore: (change) => call.prepare({ ...before, ...change }),
    onOptions,
  };
  return (
    <section class="card readiness" aria-labelledby="readiness-heading">
      <div class="row between">
        <h2 id="readiness-heading">Before you call</h2>
        <span class={next ? 'tag' : 'tag good'}>
          {lines.filter(({ ready }) => ready).length} of {lines.length} ready
        </span>
      </div>
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            <Line line={line} isNext={line === next}>
              {parts[line.key](props)}
            </Line>
          </li>
        ))}
      </ul>
    </section>
  );
}

const parts: Record<ReadinessKey, (props: PartProps) => ComponentChildren> = {
  escalation: (props) => <EscalationPart {...props} />,
  training: (props) => <TrainingPart {...props} />,
  association: (props) => <AssociationPart {...props} />,
  doi: (props) => <DoiPart {...props} />,
  details: (props) => <DetailsPart {...props} />,
};

interface LineProps {
  line: ReadinessLine;
  /** It is the first that is still open: what to do now. */
  isNext: boolean;
  children: ComponentChildren;
}

function Line({ line: { title, words, ready }, isNext, children }: LineProps) {
  return (
    <details class={ready ? 'ready' : isNext ? 'next' : ''}>
      <summary>
        <span class="mark" aria-hidden="true">
          {ready ? '✓' : ''}
        </span>
        <span class="said">
          <strong>
            {title}
            <span class="unseen">: {ready ? 'ready' : 'open'}.</span>
          </strong>
          <span class="source">{words}</span>
        </span>
      </summary>
      <div class="part">{children}</div>
    </details>
  );
}
