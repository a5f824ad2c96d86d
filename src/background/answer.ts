import { logProblem } from '../browser/log';
import { contentScriptPage, isFromOurPage, type Sender } from '../browser/runtime';
import { isPortalAddress } from '../domain/portal-hosts';
import type { Message } from '../messaging/contract';
import { dropDraft } from './drop-draft';
import { tidyUp } from './tidy-up';
import { keepDraft } from './keep-draft';
import { keepSettings } from './keep-settings';
import { keepPointed } from './keep-pointed';
import { keepTrail } from './keep-trail';
import { readMarksSoon } from './read-marks-ahead';
import { sweepSoon } from './sweep-soon';
import { watchLock } from './watch-lock';

/**
 * What the worker does about messages, and for whom. A message it does not answer is left to others; one that names
 * our kinds but comes from the wrong place is refused.
 */
export function answer(message: unknown, sender: Sender): Promise<null> | undefined {
  const kind = kindOf(message);
  if (kind === undefined) return undefined;
  if (!mayAsk(kind, sender)) {
    logProblem('message-refused');
    return undefined;
  }
  if (kind === 'keep-draft') return keepDraft(message);
  if (kind === 'keep-settings') return keepSettings(message);
  if (kind === 'discard-draft') return dropDraft(message);
  if (kind === 'pointed') return keepPointed(message, sender);
  if (kind === 'page-opened') keepTrail(message, sender.tab?.id);
  if (kind === 'vault-unlocked') {
    watchLock();
    tidyUp();
    readMarksSoon();
  }
  sweepSoon();
  return Promise.resolve(null);
}

const workerKinds = [
  'page-opened',
  'follow-ups-changed',
  'vault-unlocked',
  'keep-draft',
  'keep-settings',
  'discard-draft',
  'pointed',
] as const;
type WorkerKind = (typeof workerKinds)[number];

function mayAsk(kind: WorkerKind, sender: Sender): boolean {
  switch (kind) {
    case 'page-opened':
    case 'pointed':
      return isPortalAddress(contentScriptPage(sender));
    case 'follow-ups-changed':
    case 'vault-unlocked':
    case 'keep-draft':
    case 'keep-settings':
    case 'discard-draft':
      return isFromOurPage(sender);
  }
}

function kindOf(message: unknown): WorkerKind | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { app, kind } = message as Partial<Message>; // fields are compared, nothing else is used
  if (app !== 'psl-companion') return undefined;
  return workerKinds.find((known) => known === kind);
}
