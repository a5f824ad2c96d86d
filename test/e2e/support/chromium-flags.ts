import type { PracticePortal } from '../../portal/server';

/** Port 9 answers nobody, and loopback is not proxied: what is sent there never leaves this machine. */
const nowhere = 'http://127.0.0.1:9/';

/** Flags that lead Chromium to the practice portal, and keep its own services off the network. */
export function chromiumFlags(portal: Pick<PracticePortal, 'proxy' | 'spkiFingerprint'>): string[] {
  return [
    // Chromium's sandbox cannot start as root, and on test machines often not at all.
    ...(process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : []),
    `--proxy-server=http://${portal.proxy}`,
    `--ignore-certificate-errors-spki-list=${portal.spkiFingerprint}`,
    // QUIC does not go through a proxy.
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
    // The flags above do not silence these: the browser's own sign-in, updates and clock.
    `--gaia-url=${nowhere}`,
    `--google-apis-url=${nowhere}`,
    `--component-updater=url-source=${nowhere}`,
    `--apps-gallery-update-url=${nowhere}`,
  ];
}
