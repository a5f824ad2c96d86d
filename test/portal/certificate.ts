import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A key and a certificate for the practice portal, and the fingerprint by which Chromium is told to accept it. */
export interface PortalCertificate {
  key: string;
  cert: string;
  /** Base64 of the SHA-256 of the public key, as `--ignore-certificate-errors-spki-list` wants it. */
  spkiFingerprint: string;
}

/** Makes a certificate for these host names. It lives in memory only and dies with the process. */
export async function makeCertificate(hosts: readonly string[]): Promise<PortalCertificate> {
  const hour = 60 * 60 * 1000;
  const made = await generate([{ name: 'commonName', value: 'Practice portal' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // A clock that was set back after the start must not make the certificate "not yet valid".
    notBeforeDate: new Date(Date.now() - 24 * hour),
    notAfterDate: new Date(Date.now() + 7 * 24 * hour),
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  return { key: made.private, cert: made.cert, spkiFingerprint: fingerprintOf(made.cert) };
}

function fingerprintOf(cert: string): string {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(publicKey).digest('base64');
}
