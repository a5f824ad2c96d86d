import { now } from '../../browser/clock';
import { isUnderWay } from '../../domain/call-progress';
import type { Draft } from '../../domain/draft';
import { otherCasesOnPage } from '../../domain/drafts';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { GoneNotice } from './gone-notice';
import type { Call } from './use-call';

/** Unsaved work about another client than the page in front: said loudly, with both numbers, and never mixed. */
export function DraftNotices({ call }: { call: Call }) {
  const { form } = call;
  const onPage = otherCasesOnPage(form.draft.packet, form.reading);
  // A call somebody is on comes before anything that was only typed.
  // Those a split left to be called about stand in a list of their own.
  const others = form.others.filter(({ queued }) => !queued);
  const latest = others.find(({ progress }) => isUnderWay(progress, now())) ?? others[0];
  const onPhone = latest !== undefined && isUnderWay(latest.progress, now());
  return (
    <>
      <GoneNotice call={call} />
      {onPage.length > 0 && <OtherCase call={call} onPage={onPage} />}
      {latest && (onPage.length === 0 || onPhone) && (
        <Unsaved call={call} draft={latest} count={others.length} onPhone={onPhone} />
      )}
      {form.draft.issueId !== undefined && (
        <Banner tone="info">
          This is another call about a problem you already called about. Ask for a new ticket number.
        </Banner>
      )}
    </>
  );
}

function OtherCase({ call, onPage }: { call: Call; onPage: readonly string[] }) {
  const { packet, progress } = call.form.draft;
  const onPhone = isUnderWay(progress, now());
  return (
    <Banner
      tone={onPhone ? 'warn' : 'bad'}
      loud
      actions={
        <Button look="small" onPress={call.startAgain}>
          Start with the page in front
        </Button>
      }
    >
      {onPhone ? (
        <>
          <strong>This call stays with case </strong>
          <strong class="number">{packet.caseNumber}</strong>. The page shows case{' '}
          <strong class="number">{onPage.join(', ')}</strong>.
        </>
      ) : (
        <>
          <strong>Two different cases.</strong> These details are for case{' '}
          <strong class="number">{packet.caseNumber}</strong>. The page shows case{' '}
          <strong class="number">{onPage.join(', ')}</strong>.
        </>
      )}
    </Banner>
  );
}

interface UnsavedProps {
  call: Call;
  draft: Draft;
  count: number;
  /** The agent is on the phone about it. */
  onPhone: boolean;
}

function Unsaved({ call, draft, count, onPhone }: UnsavedProps) {
  const theirs = draft.packet.caseNumber;
  const shown = call.form.draft.packet.caseNumber;
  const about = theirs === '' ? 'without a case number' : 'for case ';
  return (
    <Banner
      tone="warn"
      loud
      actions={
        <Button look="small" onPress={() => call.continueDraft(draft)}>
          {onPhone ? 'Back to the call' : `Continue ${theirs === '' ? 'those' : theirs}`}
        </Button>
      }
    >
      {onPhone ? 'A call is under way ' : 'You have unsaved details '}
      {about}
      <strong class="number">{theirs}</strong>
      {count > 1 ? ` and ${count - 1} more` : ''}.
      {shown !== '' && (
        <>
          {' '}
          Below is case <strong class="number">{shown}</strong> from the page in front.
        </>
      )}
    </Banner>
  );
}
