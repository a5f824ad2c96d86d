import browser from 'webextension-polyfill';

/** Calls back when the extension was installed or updated: alarms are gone then, and open tabs have no script. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(() => listener());
}

/**
 * Lets an update wait until the browser is started again: having a listener is all it takes. An agent on the phone
 * must not have the form taken away.
 */
export function holdUpdatesUntilRestart(): void {
  browser.runtime.onUpdateAvailable.addListener(() => undefined);
}

/** Calls back when the browser starts. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(() => listener());
}
