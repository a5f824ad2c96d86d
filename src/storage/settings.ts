import { announce } from '../browser/announcements';
import { wakeWorker } from '../browser/wake-worker';
import { defaultSettings, settingsSchema, type Settings } from '../domain/settings';
import { fail, succeed, type Outcome } from './failure';
import type { Store } from './opening';
import { read } from './read';
import { putSealed } from './put-sealed';
import { seal } from './seal';
import { numberWrite } from './tally';
import { unsealIn, type OpenVault } from './vault';
import { withCurrentKey } from './with-current-key';
import { write } from './write';

/** The settings, and whether the stored ones could not be read and the defaults stand in for them. */
export interface LoadedSettings {
  settings: Settings;
  /** True when there are stored settings that cannot be read: say so before saving over them. */
  unreadable: boolean;
}

/** The agent's settings as last saved; the defaults when there are none. */
export async function loadSettings({ database, vault }: Store): Promise<Outcome<LoadedSettings>> {
  const row = await read(database, ['settings'], (tx) => tx.objectStore('settings').get('settings'));
  return row.ok ? succeed(await settingsFrom(vault, row.value)) : row;
}

/** The settings in a row that was read already. */
export async function settingsFrom(vault: OpenVault, row: unknown): Promise<LoadedSettings> {
  if (row === undefined) return { settings: defaultSettings, unreadable: false };
  const unsealed = await unsealIn(vault, 'settings', row);
  const parsed = settingsSchema.safeParse('value' in unsealed ? unsealed.value : undefined);
  return parsed.success
    ? { settings: parsed.data, unreadable: false }
    : { settings: defaultSettings, unreadable: true };
}

/** Saves all settings. Only ever called because the agent asked for it: what could not be read is overwritten too. */
export async function saveSettings(store: Store, settings: Settings): Promise<Outcome<undefined>> {
  if (!settingsSchema.safeParse(settings).success) return fail('too-long');
  const saved = await withCurrentKey(store, async (key) => {
    const sealed = await seal(key, 'settings', 'settings', settings);
    return write(store.database, ['issues', 'settings'], async (transaction) => {
      const seq = await numberWrite(transaction);
      await putSealed(transaction, 'settings', { ...sealed, ...inTheClear(settings), seq });
    });
  });
  if (saved.ok) {
    announce('settings');
    wakeWorker();
  }
  return saved.ok ? succeed(undefined) : saved;
}

/** What stands beside the sealed settings, because the worker needs it also while the vault is locked. */
export function inTheClear({ reminder, keepMonths }: Settings): { quiet: boolean; keepMonths: number } {
  return { quiet: !reminder.notify, keepMonths };
}
