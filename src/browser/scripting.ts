import browser from 'webextension-polyfill';

/**
 * Puts one of our files into the top frame of a tab, then calls `call` there, in our own isolated world, and answers what
 * it returned. `call` travels as text: it may use nothing but its arguments and what the file left in `globalThis`.
 * `file` starts with a slash: Firefox looks for other names beside the page that asks. Rejects when the tab takes no script.
 */
export async function runInPage(
  tabId: number,
  file: string,
  call: (...args: never[]) => unknown,
  args: unknown[],
): Promise<unknown> {
  const target = { tabId };
  const [put] = await browser.scripting.executeScript({ target, files: [file] });
  const [frame] = await browser.scripting.executeScript({ target, func: call, args });
  // Firefox does not reject: it tells what went wrong in the frame's own result.
  const problem = put?.error ?? frame?.error;
  if (problem) throw new Error('The page took no script.', { cause: problem });
  return frame?.result;
}

/**
 * The same in all frames below the top one that we may read; answers what each returned. A frame that takes no script
 * (another site's, or one that is just being left) is left out.
 */
export async function runInFrames(tabId: number, file: string, call: () => unknown): Promise<unknown[]> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [file] });
  const frames = await browser.scripting.executeScript({ target, func: call });
  return frames.filter(({ frameId }) => frameId !== 0).map(({ result }) => result);
}

/**
 * Puts the content script into portal tabs that were open before we were installed or updated. Returns how many tabs
 * took it and how many refused (a tab that is being closed, or shows an error page).
 */
export async function injectContentScript(): Promise<{ injected: number; refused: number }> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const files = script?.js ?? [];
  const tabs = script ? await browser.tabs.query({ url: script.matches }) : [];
  const results = await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : [browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files })],
    ),
  );
  const injected = results.filter(({ status }) => status === 'fulfilled').length;
  return { injected, refused: results.length - injected };
}
