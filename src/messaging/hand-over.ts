import { logError } from '../browser/log';
import { sendToWorker } from '../browser/runtime';
import type { Draft } from '../domain/draft';
import type { Settings } from '../domain/settings';
import type { Message } from './contract';

/** Hands a draft, and the version on disk it was made from, to the worker to put on disk. Meant for a page that is closing: it waits for no answer. */
export function handOverDraft(draft: Draft, base: Draft | undefined): void {
  const message: Message<'keep-draft'> = {
    app: 'psl-companion',
    kind: 'keep-draft',
    draft,
    ...(base && { base }),
  };
  send(message);
}

/** Hands the worker a draft to delete that the agent threw away. Meant for a page that is closing, too. */
export function handOverDiscard(id: string): void {
  send({ app: 'psl-companion', kind: 'discard-draft', id });
}

/** Hands options, and those on disk they were made from, to the worker to put on disk, in the same way. */
export function handOverSettings(settings: Settings, base: Settings): void {
  send({ app: 'psl-companion', kind: 'keep-settings', settings, base });
}

function send(message: Message<'keep-draft' | 'discard-draft' | 'keep-settings'>): void {
  sendToWorker(message).catch((error: unknown) => logError('worker-not-reached', error));
}
