import { now } from '../../browser/clock';
import { outcomeWords } from '../../domain/call-outcome';
import { ticketNumbers, type Issue, type IssueFile } from '../../domain/issue';
import { draftForAnotherCall } from '../call/draft-for-another-call';
import type { Call } from '../call/use-call';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { daysOpenText } from '../time-text';
import { useRelated } from './use-related';

/** That PSL was called about this case before, and that other cases have the same error. */
export function RelatedNotice({ call }: { call: Call }) {
  const { form, storage, settings } = call;
  const { packet, issueId } = form.draft;
  const store = storage.kind === 'open' ? storage.store : undefined;
  const found = useRelated(store, packet.caseNumber, packet.error, issueId);
  if (!found) return null;
  const { open, related } = found;
  const update = async (issue: Issue) => {
    call.callAgain(await draftForAnotherCall(store, issue, settings));
  };
  return (
    <>
      {issueId === undefined &&
        open.map((file) => (
          <CalledBefore
            key={file.issue.id}
            file={file}
            more={related.open.length - open.length}
            onOpen={() => call.openTicket(file.issue.id)}
            onUpdate={() => void update(file.issue)}
          />
        ))}
      {related.otherCases.length > 0 && <SameError cases={related.otherCases} />}
    </>
  );
}

interface CalledBeforeProps {
  file: IssueFile;
  /** Further open issues of the case that are not shown. */
  more: number;
  onOpen: () => void;
  onUpdate: () => void;
}

function CalledBefore({ file: { issue, calls }, more, onOpen, onUpdate }: CalledBeforeProps) {
  const numbers = ticketNumbers(calls);
  const last = calls.at(-1);
  const answer = last?.said.trim() || (last?.outcome && outcomeWords[last.outcome]);
  return (
    <section class="banner info" aria-label="You have called about this case">
      <div>
        <strong>You have called about this case.</strong> {daysOpenText(issue.openedAt, now())}
        {more > 0 && `, and ${more} more open`}.
        <dl class="facts">
          {issue.packet.error.trim() !== '' && <Fact name="About" text={issue.packet.error} />}
          <Fact
            name={numbers.length === 1 ? 'Ticket' : 'Tickets'}
            text={numbers.join(', ') || 'No number yet'}
          />
          {answer && <Fact name="Last answer" text={answer} />}
        </dl>
      </div>
      <div class="actions">
        <Button look="small" onPress={onUpdate}>
          Call for an update
        </Button>
        <Button look="small" onPress={onOpen}>
          Open the ticket
        </Button>
      </div>
    </section>
  );
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd class="clamped">{text}</dd>
    </div>
  );
}

/** More numbers than this say nothing more. */
const listed = 3;

function SameError({ cases }: { cases: readonly string[] }) {
  const rest = cases.length - listed;
  return (
    <Banner tone="info">
      <strong>
        The same error on {cases.length === 1 ? 'another case' : `${cases.length} other cases`}:
      </strong>{' '}
      <span class="number">{cases.slice(0, listed).join(', ')}</span>
      {rest > 0 && ` and ${rest} more`}. Tell PSL: it may not be this case alone.
    </Banner>
  );
}
