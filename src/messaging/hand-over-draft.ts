import { logError } from '../browser/log';
import { sendToWorker } from '../browser/runtime';
import type { Draft } from '../domain/draft';
import type { Message } from './contract';

/** Hands a draft, and the version on disk it was made from, to the worker to put on disk. Meant for a page that is closing: it waits for no answer. */
export function handOverDraft(draft: Draft, base: Draft | undefined): void {
  const message: Message<'keep-draft'> = {
    app: 'psl-companion',
    kind: 'keep-draft',
    draft,
    ...(base && { base }),
  };
  sendToWorker(message).catch((error: unknown) => logError('worker-not-reached', error));
}
