import { useState } from 'preact/hooks';
import { profileFor } from '../../../domain/agent-lines';
import { spokenLines } from '../../../domain/spoken-line';
import { CallAbout } from '../call-about';
import { DraftNotices } from '../draft-notices';
import { SaveStatus } from '../save-status';
import type { Step } from '../steps';
import { RepresentativeField } from '../ticket-fields';
import type { Call } from '../use-call';
import { CallPslCard } from './call-psl-card';
import { CallTimer } from './call-timer';
import { LineButtons } from './line-buttons';
import { NoteLine } from './note-line';
import { Notes } from './notes';
import { Questions } from './questions';
import { ReadAloud } from './read-aloud';
import { RepeatCard } from './repeat-card';

interface DuringStepProps {
  call: Call;
  onGo: (step: Step) => void;
}

/** The call itself: who is on the line, what PSL asks with its answers, and what is written down. */
export function DuringStep({ call, onGo }: DuringStepProps) {
  const [reading, setReading] = useState(false);
  const { draft } = call.form;
  const lines = spokenLines(draft, profileFor(call.settings, draft.before?.lineId), call.previousTickets);
  if (reading) return <ReadAloud call={call} lines={lines} onClose={() => setReading(false)} />;
  return (
    <>
      <main class="scroll">
        <CallAbout call={call} />
        <DraftNotices call={call} />
        {draft.progress ? <CallTimer call={call} progress={draft.progress} /> : <CallPslCard call={call} />}
        <RepeatCard calls={call.earlierCalls} />
        <RepresentativeField call={call} />
        <Questions call={call} lines={lines} onReadAloud={() => setReading(true)} />
        <Notes call={call} />
      </main>
      <footer class="bar">
        <SaveStatus call={call} noDiscard />
        <NoteLine call={call} />
        <LineButtons call={call} onGo={onGo} />
      </footer>
    </>
  );
}
