import { useState } from 'preact/hooks';
import { hasTyping } from '../../domain/drafts';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { timeText } from '../time-text';
import { storeSentences } from '../words';
import type { Call } from './use-call';

/** Whether what was typed is safe: the last thing the agent needs to wonder about on the phone. */
export function SaveStatus({ call, noDiscard }: { call: Call; noDiscard?: boolean }) {
  const { form, storage, draftState, ticketState } = call;
  if (ticketState.kind === 'failed') {
    return (
      <Banner tone="bad" loud>
        {storeSentences[ticketState.reason]}
      </Banner>
    );
  }
  if (draftState.kind === 'failed' && storage.kind !== 'failed') {
    return (
      <Banner tone="bad" loud>
        {storeSentences[draftState.reason]}
      </Banner>
    );
  }
  if (ticketState.kind === 'saved' && storage.kind === 'locked' && !hasTyping(form.draft)) {
    return (
      <p class="source" role="status">
        Ticket kept {timeText(ticketState.at)}. It joins your list when you unlock.
      </p>
    );
  }
  if (!hasTyping(form.draft)) return null;
  return (
    <div class="row between draft-line">
      <p class="source" role="status">
        {draftState.kind === 'saved'
          ? `${noDiscard ? 'Kept' : 'Draft kept'} ${timeText(draftState.at)}`
          : 'Draft, not saved as a ticket yet'}
      </p>
      {!noDiscard && <Discard call={call} />}
    </div>
  );
}

/** What was only typed goes at one press; a call was made once and cannot be made again, so that is asked about. */
function Discard({ call }: { call: Call }) {
  const [asked, setAsked] = useState(false);
  const made = call.form.draft.progress !== undefined;
  if (!asked || !made) {
    return (
      <Button look="plain" onPress={made ? () => setAsked(true) : call.discard}>
        Discard draft
      </Button>
    );
  }
  return (
    <div class="row" role="group" aria-label="Discard this call and its notes?">
      <span>Discard this call and its notes?</span>
      <Button look="small" onPress={call.discard}>
        Discard
      </Button>
      <Button look="small" onPress={() => setAsked(false)}>
        Keep
      </Button>
    </div>
  );
}
