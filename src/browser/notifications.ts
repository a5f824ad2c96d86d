import browser from 'webextension-polyfill';

/** What a notification says. Nothing personal belongs here: it is shown on a locked screen. */
export interface Notice {
  title: string;
  message: string;
}

/** Shows a notification; one with the same id is replaced. No buttons: Firefox has none. */
export async function notify(id: string, { title, message }: Notice): Promise<void> {
  const iconUrl = browser.runtime.getURL('icons/icon-128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Calls back when a notification with this id is clicked, and takes it away. */
export function onNotificationClicked(id: string, listener: () => void): void {
  browser.notifications.onClicked.addListener((clicked) => {
    if (clicked !== id) return;
    listener();
    void browser.notifications.clear(id);
  });
}
