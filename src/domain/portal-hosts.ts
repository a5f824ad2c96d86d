/** The only pages we read. The manifest's hosts must be the same; a test compares them. */
export const portalHosts = ['kyagent.ky.gov', 'kynect.ky.gov', 'www.kynect.ky.gov'] as const;

/** The same, as the browser's match patterns. */
export const portalPatterns = portalHosts.map((host) => `https://${host}/*`);

/** True for an address the content script runs on. A missing or unreadable address is not one. */
export function isPortalAddress(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && portalHosts.some((host) => host === hostname);
}
