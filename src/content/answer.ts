import type { PageReading } from '../domain/page-reading';
import type { Message } from '../messaging/contract';
import type { Lifetime } from './lifetime';

/**
 * Answers "read this page", and only to pages of this extension: never to the web page, never to another script.
 * A page that is just moving to another screen is read when it stands still, so the answer is about the screen in front.
 */
export function answerReadPage(life: Lifetime, still: () => Promise<void>, read: () => PageReading): void {
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: PageReading) => void,
  ): boolean => {
    if (!life.alive() || !isFromOurPage(sender) || !isReadPage(message)) return false;
    void still().then(() => respond(read()));
    return true; // keeps the channel open for the answer
  };
  chrome.runtime.onMessage.addListener(listener);
  life.onEnd(() => {
    // An orphaned script has no runtime left to remove a listener from.
    (chrome.runtime as Partial<typeof chrome.runtime> | undefined)?.onMessage?.removeListener(listener);
  });
}

/** Content scripts share our id, so the id alone does not prove an extension page. */
function isFromOurPage(sender: chrome.runtime.MessageSender): boolean {
  const home = chrome.runtime.getURL('');
  return sender.id === chrome.runtime.id && `${sender.origin ?? sender.url ?? ''}/`.startsWith(home);
}

function isReadPage(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const { app, kind } = message as Partial<Message>; // fields are compared, nothing else is used
  return app === 'psl-companion' && kind === 'read-page';
}
