import { now } from '../../browser/clock';
import { newId } from '../../browser/new-id';
import { withAdviceTried } from '../../domain/advice-tried';
import type { Draft } from '../../domain/draft';
import { draftForNextCall } from '../../domain/drafts';
import type { Issue } from '../../domain/issue';
import type { Settings } from '../../domain/settings';
import { getIssue } from '../../storage/issues';
import type { Store } from '../../storage/opening';
import { followUpStart } from './use-call-form';

/** What another call about an issue begins with: its packet, with what came of PSL's suggestions among what was tried. */
export async function draftForAnotherCall(
  store: Store | undefined,
  issue: Issue,
  settings: Settings,
): Promise<Draft> {
  const file = store && (await getIssue(store, issue.id));
  const { packet } = issue;
  const troubleshooting = file?.ok
    ? withAdviceTried(packet.troubleshooting, file.value.calls)
    : packet.troubleshooting;
  const next = { ...issue, packet: { ...packet, troubleshooting } };
  return draftForNextCall(newId(), next, followUpStart(settings), now());
}
