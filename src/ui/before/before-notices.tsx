import type { Call } from '../call/use-call';
import { OneIssueNotice } from './one-issue-notice';
import { QueueNotice } from './queue-notice';
import { RelatedNotice } from './related-notice';

/** What the agent should know before calling: two issues in one packet, calls still to be made, earlier calls about it. */
export function BeforeNotices({ call }: { call: Call }) {
  if (call.form.draft.progress) return null;
  return (
    <>
      <OneIssueNotice call={call} />
      <QueueNotice call={call} />
      <RelatedNotice call={call} />
    </>
  );
}
