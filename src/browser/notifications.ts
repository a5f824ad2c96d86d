import browser from 'webextension-polyfill';

/** What a notification says. Nothing personal belongs here: it is shown on a locked screen. */
export interface Notice {
  title: string;
  message: string;
}

/** Shows a notification in place of any other of ours. No buttons: Firefox has none. */
export async function notify(id: string, { title, message }: Notice): Promise<void> {
  const others = Object.keys(await browser.notifications.getAll());
  await Promise.all(others.map((other) => browser.notifications.clear(other)));
  const iconUrl = browser.runtime.getURL('icons/icon-128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Whether this notification is on the screen, or where the system keeps those that were. */
export async function isNotifying(id: string): Promise<boolean> {
  return Object.hasOwn(await browser.notifications.getAll(), id);
}

/** Calls back with the id of a notification of ours that is clicked, and takes it away. */
export function onNotificationClicked(listener: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    listener(id);
    void browser.notifications.clear(id);
  });
}

/** Calls back with the id of a notification that is gone, whoever took it away. */
export function onNotificationClosed(listener: (id: string) => void): void {
  browser.notifications.onClosed.addListener((id) => listener(id));
}
