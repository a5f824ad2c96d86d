import browser, { type Runtime } from 'webextension-polyfill';

/** Who sent a message, as the browser vouches for it. */
export type Sender = Runtime.MessageSender;

/** Our own extension id: other senders have another one. */
export function ownId(): string {
  return browser.runtime.id;
}

/** chrome-extension://… or moz-extension://…, without a slash at the end. */
export function ownOrigin(): string {
  // Not by URL.origin: engines differ on schemes of their own, and "null" would equal a sandboxed page's.
  return browser.runtime.getURL('').replace(/\/$/, '');
}

/** Chrome, Edge and their like, as opposed to Firefox. */
export function isChromium(): boolean {
  return ownOrigin().startsWith('chrome-extension:');
}

/** The full address of a file we ship. */
export function ownAddress(path: string): string {
  return browser.runtime.getURL(path);
}

/** True for a message from one of our own pages or our worker: a content script shares the id, but not the origin. */
export function isFromOurPage(sender: Sender): boolean {
  if (sender.id !== ownId()) return false;
  // Chrome and Firefox both say the origin; the polyfill's types do not know it yet.
  const { origin } = sender as Sender & { origin?: string };
  return origin === undefined ? (sender.url ?? '').startsWith(`${ownOrigin()}/`) : origin === ownOrigin();
}

/** The web page's address when one of our content scripts in a tab's top frame sent the message. */
export function contentScriptPage(sender: Sender): string | undefined {
  const isTopFrame = sender.tab !== undefined && sender.frameId === 0;
  return sender.id === ownId() && isTopFrame && !isFromOurPage(sender) ? sender.url : undefined;
}

/**
 * Hears every message to this context. `answer` returns a promise to answer, or undefined to leave the message
 * to others.
 */
export function onMessage(
  answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
): () => void {
  const listener = (message: unknown, sender: Sender) => answer(message, sender);
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Asks the worker, waking it when it sleeps. Rejects when nobody answers. */
export function sendToWorker(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
