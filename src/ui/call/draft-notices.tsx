import type { Draft } from '../../domain/draft';
import { otherCasesOnPage } from '../../domain/drafts';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import type { Call } from './use-call';

/** Unsaved work about another client than the page in front: said loudly, with both numbers, and never mixed. */
export function DraftNotices({ call }: { call: Call }) {
  const { form } = call;
  const onPage = otherCasesOnPage(form.draft.packet, form.reading);
  const [latest] = form.others;
  return (
    <>
      {onPage.length > 0 && <OtherCase mine={form.draft.packet.caseNumber} onPage={onPage} call={call} />}
      {onPage.length === 0 && latest && (
        <Unsaved
          draft={latest}
          count={form.others.length}
          onPage={form.draft.packet.caseNumber}
          call={call}
        />
      )}
      {form.draft.issueId !== undefined && (
        <Banner tone="info">
          This is another call about a problem you already called about. Ask for a new ticket number.
        </Banner>
      )}
    </>
  );
}

function OtherCase({ mine, onPage, call }: { mine: string; onPage: readonly string[]; call: Call }) {
  return (
    <Banner
      tone="bad"
      loud
      actions={
        <Button look="small" onPress={call.startAgain}>
          Start with the page in front
        </Button>
      }
    >
      <strong>Two different cases.</strong> These details are for case <strong class="number">{mine}</strong>.
      The page shows case <strong class="number">{onPage.join(', ')}</strong>.
    </Banner>
  );
}

function Unsaved({
  draft,
  count,
  onPage,
  call,
}: {
  draft: Draft;
  count: number;
  onPage: string;
  call: Call;
}) {
  const mine = draft.packet.caseNumber;
  return (
    <Banner
      tone="warn"
      loud
      actions={
        <Button look="small" onPress={() => call.continueDraft(draft)}>
          Continue {mine === '' ? 'those' : mine}
        </Button>
      }
    >
      You have unsaved details {mine === '' ? 'without a case number' : 'for case '}
      <strong class="number">{mine}</strong>
      {count > 1 ? ` and ${count - 1} more` : ''}.
      {onPage !== '' && (
        <>
          {' '}
          Below is case <strong class="number">{onPage}</strong> from the page in front.
        </>
      )}
    </Banner>
  );
}
