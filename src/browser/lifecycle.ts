import browser from 'webextension-polyfill';

/** Calls back when the extension was installed or updated: alarms are gone then, and open tabs have no script. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(() => listener());
}

/** Calls back when the browser starts. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(() => listener());
}
