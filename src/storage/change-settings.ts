import { announce } from '../browser/announcements';
import { wakeWorker } from '../browser/wake-worker';
import { settingsSchema, type Settings } from '../domain/settings';
import { fail, succeed, type Outcome } from './failure';
import type { Store } from './opening';
import { read } from './read';
import { seal } from './seal';
import { settingsFrom } from './settings';
import { write } from './write';

/** More than the surfaces that can be open at once. */
const attempts = 8;

/**
 * Changes a part of the settings and leaves the rest as it is on disk, also when another surface saves at the same
 * moment. Sealing takes time a transaction does not wait for, so the write looks whether the row is still the one that
 * was read, and begins again if not. Settings that cannot be read are not written over.
 */
export async function changeSettings(
  { database, vault }: Store,
  change: (settings: Settings) => Settings,
): Promise<Outcome<Settings>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row = await read(database, ['settings'], (tx) => tx.objectStore('settings').get('settings'));
    if (!row.ok) return row;
    const before = await settingsFrom(vault, row.value);
    if (before.unreadable) return fail('unreadable');
    const after = settingsSchema.safeParse(change(before.settings));
    if (!after.success) return fail('too-long');
    const sealed = await seal(vault.current, 'settings', 'settings', after.data);
    const written = await write(database, ['settings'], async (transaction) => {
      const settings = transaction.objectStore('settings');
      if (versionOf(await settings.get('settings')) !== versionOf(row.value)) return 'overtaken';
      await settings.put({ ...sealed, quiet: !after.data.reminder.notify });
      return 'done';
    });
    if (!written.ok) return written;
    if (written.value === 'overtaken') continue;
    announce('settings');
    wakeWorker();
    return succeed(after.data);
  }
  return fail('busy');
}

/** A row is sealed with new random bytes at each writing: they name the version. */
function versionOf(row: unknown): string {
  const { iv } = (row ?? {}) as { iv?: unknown }; // only compared
  return iv instanceof Uint8Array ? iv.join() : '';
}
