import { createContext, type ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Packet } from '../../domain/packet';

/** The case and application numbers of the call or issue on screen: they are what the agent is meant to write. */
export const OwnNumbers = createContext<readonly string[]>([]);

interface WithOwnNumbersProps {
  packet: Pick<Packet, 'caseNumber' | 'applicationNumber'>;
  children: ComponentChildren;
}

/** Tells every field inside which numbers are the packet's own. */
export function WithOwnNumbers({ packet, children }: WithOwnNumbersProps) {
  const { caseNumber, applicationNumber } = packet;
  const own = useMemo(() => [caseNumber, applicationNumber], [caseNumber, applicationNumber]);
  return <OwnNumbers.Provider value={own}>{children}</OwnNumbers.Provider>;
}
