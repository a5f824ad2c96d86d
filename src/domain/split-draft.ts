import type { Draft } from './draft';
import { newDraft } from './drafts';
import { packetFields, type Packet } from './packet';

interface DraftsOfForm {
  draft: Draft;
  others: Draft[];
}

/**
 * One draft made into several, one an issue, each to be called about on its own. The first stays the one on screen; the
 * others wait in the queue, with the facts of the page they came from and without what belongs to the call itself.
 */
export function splitDraft(
  { draft, others }: DraftsOfForm,
  [first, ...further]: readonly Packet[],
  ids: readonly string[],
  now: number,
): DraftsOfForm {
  if (!first) return { draft, others };
  const waiting = further.flatMap((packet, index) => {
    const id = ids[index];
    return id === undefined ? [] : [queuedDraft(draft, id, packet, now)];
  });
  return {
    draft: { ...draft, packet: first, typed: typedIn(first), editedAt: now },
    others: [...waiting, ...others],
  };
}

/** Its fields count as typed: whatever page is in front then does not change what the call is about. */
function queuedDraft(draft: Draft, id: string, packet: Packet, now: number): Draft {
  const { before, pageCase, followUpDate: date, followUpTime: time } = draft;
  const sameCase = packet.caseNumber === draft.packet.caseNumber;
  const { association: _, ...rest } = before ?? {};
  return {
    ...newDraft(id, packet, { date, time }, now),
    typed: typedIn(packet),
    queued: true,
    ...(before && { before: sameCase ? before : rest }),
    ...(sameCase && pageCase !== undefined && { pageCase }),
  };
}

function typedIn(packet: Packet): string[] {
  return packetFields.map(({ key }) => key).filter((key) => packet[key] !== '');
}
