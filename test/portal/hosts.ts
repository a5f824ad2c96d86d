/** The Agent Portal's real host name. */
export const agentPortalHost = 'kyagent.ky.gov';

/** The real host name of kynect benefits. */
export const kynectHost = 'kynect.ky.gov';

/** Every host the practice portal answers for; the extension's manifest names the same three. */
export const portalHosts = [agentPortalHost, kynectHost, 'www.kynect.ky.gov'] as const;

export type PortalHost = (typeof portalHosts)[number];

/** Whether a host name is one of the portals'. */
export function isPortalHost(host: string): host is PortalHost {
  return (portalHosts as readonly string[]).includes(host);
}
