import { ownOrigin } from './runtime';

/** What of the browser's trusted types is used here: TypeScript does not know them, and older Firefox neither. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/**
 * Starts a worker from a script we ship; `address` is what the build gives for it (`…?worker&url`). The policy is the
 * only one the manifest allows, and it lets nothing pass but our own scripts.
 */
export function startOwnWorker(address: string): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('own-workers', { createScriptURL: ownScript });
  return new Worker(policy ? policy.createScriptURL(address) : ownScript(address), { type: 'module' });
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

function ownScript(address: string): string {
  const { href } = new URL(address, `${ownOrigin()}/`);
  if (!href.startsWith(`${ownOrigin()}/`)) throw new Error('a worker from somewhere else');
  return href;
}
