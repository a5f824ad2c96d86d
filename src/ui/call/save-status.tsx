import { hasTyping } from '../../domain/drafts';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { timeText } from '../time-text';
import { storeSentences } from '../words';
import type { Call } from './use-call';

/** Whether what was typed is safe: the last thing the agent needs to wonder about on the phone. */
export function SaveStatus({ call }: { call: Call }) {
  const { form, storage, draftState, ticketState } = call;
  if (ticketState.kind === 'failed') {
    return (
      <Banner tone="bad" loud>
        {storeSentences[ticketState.reason]}
      </Banner>
    );
  }
  if (draftState.kind === 'failed' && storage.kind === 'open') {
    return (
      <Banner tone="bad" loud>
        {storeSentences[draftState.reason]}
      </Banner>
    );
  }
  if (!hasTyping(form.draft)) return null;
  return (
    <div class="row between draft-line">
      <p class="source" role="status">
        {draftState.kind === 'saved'
          ? `Draft kept ${timeText(draftState.at)}`
          : 'Draft, not saved as a ticket yet'}
      </p>
      <Button look="plain" onPress={call.discard}>
        Discard draft
      </Button>
    </div>
  );
}
