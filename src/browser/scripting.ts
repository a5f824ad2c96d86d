import browser from 'webextension-polyfill';

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
