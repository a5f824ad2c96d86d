import type { Draft } from './draft';
import { onlyCaseOn } from './drafts';
import type { PacketKey } from './packet';
import type { PageReading } from './page-reading';

/** Every text the agent can type on the call form. */
export type FormKey =
  | PacketKey
  | 'ticketNumber'
  | 'noNumberReason'
  | 'representative'
  | 'said'
  | 'noteLine'
  | 'adviceLine'
  | 'followUpDate'
  | 'followUpTime';

/** The draft after one text was typed into it; `now` in milliseconds since 1970. The page in front is noted with it. */
export function typeInto(
  draft: Draft,
  { key, value }: { key: FormKey; value: string },
  reading: PageReading | undefined,
  now: number,
): Draft {
  const pageCase = onlyCaseOn(reading) ?? draft.pageCase;
  const edited = {
    ...draft,
    editedAt: now,
    typed: draft.typed.includes(key) ? draft.typed : [...draft.typed, key],
    ...(pageCase === undefined ? {} : { pageCase }),
  };
  return isPacketKey(draft, key)
    ? { ...edited, packet: { ...draft.packet, [key]: value } }
    : { ...edited, [key]: value };
}

/** The text of one field of the form. */
export function textOf(draft: Draft, key: FormKey): string {
  return isPacketKey(draft, key) ? draft.packet[key] : draft[key];
}

function isPacketKey(draft: Draft, key: FormKey): key is PacketKey {
  return Object.hasOwn(draft.packet, key);
}
