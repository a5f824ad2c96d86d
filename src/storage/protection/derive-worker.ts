import { argon2Key } from './argon2';
import type { DeriveRequest } from './derive';
import { leastCost } from './key-cost';

/** A thread of its own for the second a passphrase takes, so that the page stays alive. It answers one request. */
self.addEventListener('message', ({ data }: MessageEvent<DeriveRequest>) => {
  const begun = performance.now();
  const bytes = argon2Key(data.passphrase, data.salt, data.cost);
  self.postMessage({ bytes, took: performance.now() - begun });
});

// A little of it while the agent is still typing: the browser compiles what runs often, and the real one begins compiled.
argon2Key('', new Uint8Array(16), { ...leastCost, memory: 256, passes: 1 });
