import browser from 'webextension-polyfill';
import { logError } from './log';

/**
 * The one message a save sends, so that the worker sets badge and alarm anew. messaging/contract.ts describes it
 * as 'follow-ups-changed'; a test holds the two together.
 */
export const followUpsChanged = { app: 'psl-companion', kind: 'follow-ups-changed' } as const;

/** The one message an unlocking sends; described there as 'vault-unlocked'. */
export const vaultUnlocked = { app: 'psl-companion', kind: 'vault-unlocked' } as const;

/** Wakes the worker, which then looks at the follow-ups. Without an answer it looks at its next start. */
export function wakeWorker(message: object = followUpsChanged): void {
  browser.runtime.sendMessage(message).catch((error: unknown) => {
    logError('worker-not-reached', error);
  });
}
