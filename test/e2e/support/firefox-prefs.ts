/** The id the Firefox build carries in its manifest. */
export const gecko = 'psl-companion@psl-companion.example';

/** Firefox gives each installation a random internal address; ours is settled beforehand so that tests can name it. */
export const firefoxOrigin = 'moz-extension://6f1d1c0e-5a3b-4c7e-9a55-0d5f3c2b7a11';

/** Preferences that lead Firefox to the practice portal, and keep its own services off the network. */
export function firefoxPrefs(proxy: string): Record<string, string | number | boolean> {
  const { hostname, port } = new URL(`http://${proxy}`);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'extensions.webextensions.uuids': JSON.stringify({ [gecko]: new URL(firefoxOrigin).host }),
    // An extension that is not signed is installed for one run only; what it stored is to be there in the next.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Reading the clipboard back asks the user otherwise.
    'dom.events.testing.asyncClipboard': true,
  };
}
