import browser from 'webextension-polyfill';

/** Whether somebody is at the computer: 'idle' after the seconds asked for, 'locked' by the operating system. */
export type Presence = 'active' | 'idle' | 'locked';

/** Calls back when that changes. Firefox tells of 'idle' only. */
export function onPresenceChanged(listener: (presence: Presence) => void): void {
  browser.idle.onStateChanged.addListener(listener);
}

/** Lets onPresenceChanged() tell of 'idle' after this many seconds without a key or a move of the mouse. */
export function tellAfter(seconds: number): void {
  browser.idle.setDetectionInterval(seconds);
}

/** Whether somebody used the computer within the last `seconds`. */
export function presence(seconds: number): Promise<Presence> {
  return browser.idle.queryState(seconds);
}
