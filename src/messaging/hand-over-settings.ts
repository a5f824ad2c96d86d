import { logError } from '../browser/log';
import { sendToWorker } from '../browser/runtime';
import type { Settings } from '../domain/settings';
import type { Message } from './contract';

/** Hands options, and those on disk they were made from, to the worker to put on disk. Meant for a page that is closing: it waits for no answer. */
export function handOverSettings(settings: Settings, base: Settings): void {
  const message: Message<'keep-settings'> = { app: 'psl-companion', kind: 'keep-settings', settings, base };
  sendToWorker(message).catch((error: unknown) => logError('worker-not-reached', error));
}
