import { useEffect, useState } from 'preact/hooks';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { whenNeeded } from '../when-needed';
import type { Call } from './use-call';

const issues = () => import('../../storage/issues');

/** What was shown here went away in another window: saved as a ticket, which is one press away, or discarded. */
export function GoneNotice({ call }: { call: Call }) {
  const { gone } = call.form;
  const { storage } = call;
  const store = storage.kind === 'open' ? storage.store : undefined;
  const [saved, setSaved] = useState<{ draftId: string; issueId: string }>();
  useEffect(() => {
    if (!gone || !store) return;
    const issueId = gone.issueId ?? gone.id;
    void whenNeeded(issues, ({ getIssue }) => getIssue(store, issueId)).then((file) => {
      // A call keeps the id of the draft it was typed in.
      if (file.ok && file.value.calls.some(({ id }) => id === gone.id)) {
        setSaved({ draftId: gone.id, issueId });
      }
    });
  }, [gone, store]);
  if (!gone) return null;
  const { caseNumber } = gone.packet;
  const what = caseNumber === '' ? 'The call' : `The call about case ${caseNumber}`;
  if (saved?.draftId !== gone.id) {
    return <Banner tone="info">{what} was closed in another window.</Banner>;
  }
  return (
    <Banner
      tone="good"
      actions={
        <Button look="small" onPress={() => call.openTicket(saved.issueId)}>
          Open the ticket
        </Button>
      }
    >
      {what} was saved in another window.
    </Banner>
  );
}
