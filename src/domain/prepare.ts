import type { Before } from './before';
import type { Draft } from './draft';
import { troubleshootingText } from './tried';

/** A draft with what was done before the call. The tick list of troubleshooting steps writes its lines into the packet. */
export function prepare(draft: Draft, before: Before, now: number): Draft {
  const troubleshooting = troubleshootingText(
    draft.packet.troubleshooting,
    draft.before?.tried ?? [],
    before.tried ?? [],
  );
  return { ...draft, before, packet: { ...draft.packet, troubleshooting }, editedAt: now };
}
