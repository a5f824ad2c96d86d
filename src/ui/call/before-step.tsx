import { profileFor } from '../../domain/agent-lines';
import { agentLine, packetLines } from '../../domain/packet-text';
import type { CallViewProps } from './call-view';
import { CopyButton } from './copy-bar';
import { DraftNotices } from './draft-notices';
import { PacketFields } from './packet-fields';
import { PageLine } from './page-line';
import { SaveButton } from './save-button';
import { SaveStatus } from './save-status';
import type { Step } from './steps';
import { Button } from '../parts/button';
import { ResourceLinks } from '../parts/resource-links';
import { useShortcut } from '../parts/use-shortcut';
import { whenLoaded } from '../parts/when-loaded';

const BeforeNotices = whenLoaded(() =>
  import('../before/before-notices').then((module) => module.BeforeNotices),
);
const ReadinessCard = whenLoaded(() =>
  import('../before/readiness-card').then((module) => module.ReadinessCard),
);
const PageNotices = whenLoaded(() => import('../page/page-notices').then((module) => module.PageNotices));
const TicketFields = whenLoaded(() => import('./ticket-fields').then((module) => module.TicketFields));
const SupportCopy = whenLoaded(() => import('../page/support-copy').then((module) => module.SupportCopy));

interface BeforeStepProps extends CallViewProps {
  onGo: (step: Step) => void;
}

/**
 * Before the call: what the page shows and the packet. In the popup the ticket number can be written down here too:
 * an agent who has hung up already wants nothing else.
 */
export function BeforeStep({ call, surface, onOptions, onGo }: BeforeStepProps) {
  const { form, settings } = call;
  const profile = profileFor(settings, form.draft.before?.lineId);
  const who = agentLine(profile);
  const quick = surface === 'popup' && form.draft.progress === undefined;
  return (
    <>
      <main class="scroll">
        <PageLine call={call} />
        <DraftNotices call={call} />
        <BeforeNotices call={call} />
        <PageNotices call={call} />
        <div class="row agent">
          <p>{who || 'PSL asks for your name and DOI number.'}</p>
          <Button look="plain" onPress={onOptions}>
            {who ? 'Change' : 'Add once'}
          </Button>
        </div>
        {surface === 'workspace' && <ReadinessCard call={call} onOptions={onOptions} />}
        <PacketFields form={form} onType={call.type} />
        {form.reading && <SupportCopy />}
        {surface === 'popup' && <ReadinessCard call={call} onOptions={onOptions} />}
        {quick && <TicketFields call={call} />}
        <ResourceLinks links={settings.links} onSetUp={onOptions} />
      </main>
      <footer class="bar">
        <SaveStatus call={call} />
        <div class="actions">
          <CopyButton look="primary" lines={packetLines(form.draft.packet, profile, call.previousTickets)} />
          <StartButton call={call} onGo={onGo} />
          {quick && <SaveButton call={call} />}
        </div>
      </footer>
    </>
  );
}

function StartButton({ call, onGo }: Pick<BeforeStepProps, 'call' | 'onGo'>) {
  const shortcut = useShortcut('call');
  if (call.form.draft.progress) return <Button onPress={() => onGo('call')}>Back to the call</Button>;
  return (
    <Button
      disabled={!call.form.settled}
      shortcut={shortcut}
      onPress={() => call.act({ kind: 'line', act: 'start' })}
    >
      Start call
    </Button>
  );
}
