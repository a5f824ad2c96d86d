import browser from 'webextension-polyfill';

/** White on dark red: 8.6 to 1, readable at badge size on light and dark toolbars. */
const colours = { background: '#9b1c1c', text: '#ffffff' };

/** Shows a number on the toolbar button; zero clears it. `title` is what the button says when pointed at. */
export async function showBadge(count: number, title: string): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeBackgroundColor({ color: colours.background }),
    action.setBadgeTextColor({ color: colours.text }),
    action.setBadgeText({ text: badgeText(count) }),
    action.setTitle({ title }),
  ]);
}

/** A tick on the button over one tab only: something of that tab is kept. It goes with the page, or by `unmarkTab`. */
export async function markTab(tabId: number, title: string): Promise<void> {
  const { action } = browser;
  await Promise.all([action.setBadgeText({ tabId, text: '✓' }), action.setTitle({ tabId, title })]);
}

/** Gives a tab's button back what all tabs show. */
export async function unmarkTab(tabId: number): Promise<void> {
  const { action } = browser;
  // Chrome takes no empty title back; the button's own is what it gets.
  const title = await action.getTitle({});
  await Promise.all([action.setBadgeText({ tabId, text: null }), action.setTitle({ tabId, title })]);
}

/** Four characters fit. */
function badgeText(count: number): string {
  if (count === 0) return '';
  return count > 999 ? '999+' : String(count);
}
