import browser from 'webextension-polyfill';

/** Opens the popup under the toolbar button of a window. Rejects where the browser wants the agent to do it. */
export async function openPopup(windowId: number): Promise<void> {
  // In Chrome, Edge and Firefox; the polyfill's types know it without a window.
  const action = browser.action as unknown as Partial<Pick<typeof chrome.action, 'openPopup'>>;
  if (!action.openPopup) throw new Error('this browser opens no popup by itself');
  await action.openPopup({ windowId });
}
