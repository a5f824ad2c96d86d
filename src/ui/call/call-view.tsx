import { agentLine, packetLines } from '../../domain/packet-text';
import { CopyButton } from './copy-bar';
import { DraftNotices } from './draft-notices';
import { PacketFields } from './packet-fields';
import { PageLine } from './page-line';
import { SaveStatus } from './save-status';
import { TicketFields } from './ticket-fields';
import type { Call } from './use-call';
import { Button } from '../parts/button';
import { ResourceLinks } from '../parts/resource-links';

interface CallViewProps {
  call: Call;
  onOptions: () => void;
}

/** One call from ready to saved: what the page shows, the packet, what PSL answered, and the two buttons that matter. */
export function CallView({ call, onOptions }: CallViewProps) {
  const { form, settings } = call;
  const who = agentLine(settings.profile);
  return (
    <>
      <main class="scroll">
        <PageLine call={call} />
        <DraftNotices call={call} />
        <div class="row agent">
          <p>{who || 'PSL asks for your name and DOI number.'}</p>
          <Button look="plain" onPress={onOptions}>
            {who ? 'Change' : 'Add once'}
          </Button>
        </div>
        <PacketFields form={form} onType={call.type} />
        <TicketFields draft={form.draft} followUpProblem={call.followUpProblem} onType={call.type} />
        <ResourceLinks links={settings.links} onSetUp={onOptions} />
      </main>
      <footer class="bar">
        <SaveStatus call={call} />
        <div class="actions">
          <CopyButton
            look="primary"
            lines={packetLines(form.draft.packet, settings.profile, call.previousTickets)}
          />
          <Button disabled={!call.canSave} onPress={call.save}>
            Save ticket
          </Button>
        </div>
      </footer>
    </>
  );
}
