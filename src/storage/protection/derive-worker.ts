import { argon2Key } from './argon2';
import type { DeriveRequest } from './derive';

/** A thread of its own for the one second a passphrase takes, so that the page stays alive. It answers one request. */
self.addEventListener('message', ({ data }: MessageEvent<DeriveRequest>) => {
  const begun = performance.now();
  const bytes = argon2Key(data.passphrase, data.salt, data.cost);
  self.postMessage({ bytes, took: performance.now() - begun });
});
