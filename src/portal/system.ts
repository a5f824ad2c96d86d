import type { PortalSystem } from '../domain/page-reading';

/** Which of the state's two systems an address belongs to: one host is the agents', the other the residents'. */
export function systemOf(hostname: string): PortalSystem | undefined {
  if (hostname === 'kyagent.ky.gov') return 'Agent Portal';
  if (hostname === 'kynect.ky.gov' || hostname === 'www.kynect.ky.gov') return 'kynect benefits';
  return undefined;
}
