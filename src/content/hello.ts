import type { Message } from '../messaging/contract';

/** Tells the worker that a portal page opened or moved to another screen. Only the top frame does. */
export async function sayPageOpened(screen: string | undefined): Promise<void> {
  if (window !== window.top) return;
  const message: Message<'page-opened'> = {
    app: 'psl-companion',
    kind: 'page-opened',
    ...(screen && { screen }),
  };
  try {
    await chrome.runtime.sendMessage(message);
  } catch (error) {
    // The worker may be starting, restarting or updating: it looks for due follow-ups by itself then.
    if (!isNobodyThere(error)) throw error;
  }
}

function isNobodyThere(error: unknown): boolean {
  return (
    error instanceof Error &&
    /receiving end|message port closed|message channel closed|context invalidated/i.test(error.message)
  );
}
