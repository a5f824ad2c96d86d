import { withAdviceTried } from '../../domain/advice-tried';
import type { Issue } from '../../domain/issue';
import type { Packet } from '../../domain/packet';
import { getIssue } from '../../storage/issues';
import type { Store } from '../../storage/opening';

/** The issue's packet with what came of PSL's suggestions among what was tried. */
export async function packetForNextCall(store: Store | undefined, { id, packet }: Issue): Promise<Packet> {
  const file = store && (await getIssue(store, id));
  if (!file?.ok) return packet;
  return { ...packet, troubleshooting: withAdviceTried(packet.troubleshooting, file.value.calls) };
}
