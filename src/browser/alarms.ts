import browser, { type Alarms } from 'webextension-polyfill';

/** Calls back when an alarm with this name goes off. */
export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}

/**
 * Makes `name` go off at `when` (milliseconds since 1970), or never when that is undefined. An alarm that is right
 * already is left alone: setting it again at each start of the worker would push it ahead for ever.
 */
export async function setAlarm(name: string, when: number | undefined): Promise<void> {
  const current: Alarms.Alarm | undefined = await browser.alarms.get(name);
  if (when === undefined) {
    if (current) await browser.alarms.clear(name);
    return;
  }
  if (current?.scheduledTime !== when) await browser.alarms.create(name, { when });
}

/** Makes `name` go off every minute, or never. One that is set already is left alone. */
export async function setMinuteAlarm(name: string, wanted: boolean): Promise<void> {
  const current: Alarms.Alarm | undefined = await browser.alarms.get(name);
  if (wanted && !current) await browser.alarms.create(name, { periodInMinutes: 1 });
  if (!wanted && current) await browser.alarms.clear(name);
}
