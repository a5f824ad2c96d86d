import type { Browser } from 'puppeteer-core';

/** What of Puppeteer's WebDriver BiDi connection is used here. It is not in its types. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Tree {
  contexts: { context: string }[];
}

type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/**
 * Runs JavaScript in Firefox's own window, where tabs and toolbar buttons are. Firefox allows it only when started with
 * `--remote-allow-system-access`. The answer must be a text, a number, a boolean or nothing.
 */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection }; // see BidiConnection
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (tree.result as Tree).contexts[0]; // as the protocol says
  if (!window) throw new Error('Firefox has no window.');
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => { ${expression} })()`,
    target: { context: window.context },
    awaitPromise: true,
  });
  const evaluated = answer.result as Evaluated; // as the protocol says
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result.value;
}
