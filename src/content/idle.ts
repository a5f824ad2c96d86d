/** Longer than this nothing waits, in milliseconds: a page that is never idle is not left unread. */
const longest = 1000;

/** Does something when the page itself has nothing to do, so that neither its loading nor a click waits for us. */
export function whenIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: longest });
}

/** Resolves when the page itself has nothing to do. */
export function idle(): Promise<void> {
  return new Promise(whenIdle);
}
