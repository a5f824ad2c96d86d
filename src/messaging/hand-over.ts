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
  send(message);
}

/** Hands the worker a draft to delete that the agent threw away. Meant for a page that is closing, too. */
export function handOverDiscard(id: string): void {
  send({ app: 'psl-companion', kind: 'discard-draft', id });
}

function send(message: Message<'keep-draft'> | Message<'discard-draft'>): void {
  sendToWorker(message).catch((error: unknown) => logError('worker-not-reached', error));
}
