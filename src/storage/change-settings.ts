import { announce } from '../browser/announcements';
import { wakeWorker } from '../browser/wake-worker';
import { settingsSchema, type Settings } from '../domain/settings';
import { fail, succeed, type Outcome } from './failure';
import type { Store } from './opening';
import { read } from './read';
import { putSealed } from './put-sealed';
import { seal, versionOf, type DataKey } from './seal';
import { inTheClear, settingsFrom } from './settings';
import { numberWrite } from './tally';
import { withCurrentKey } from './with-current-key';
import { write } from './write';

/** More than the surfaces that can be open at once. */
const attempts = 8;

/**
 * Changes a part of the settings and leaves the rest as it is on disk, also when another surface saves at the same
 * moment. Sealing takes time a transaction does not wait for, so the write looks whether the row is still the one that
 * was read, and begins again if not. Settings that cannot be read are not written over.
 */
export async function changeSettings(
  store: Store,
  change: (settings: Settings) => Settings,
): Promise<Outcome<Settings>> {
  const { database, vault } = store;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row = await read(database, ['settings'], (tx) => tx.objectStore('settings').get('settings'));
    if (!row.ok) return row;
    const before = await settingsFrom(vault, row.value);
    if (before.unreadable) return fail('unreadable');
    const after = settingsSchema.safeParse(change(before.settings));
    if (!after.success) return fail('too-long');
    const written = await withCurrentKey(store, (key) => replace(store, key, row.value, after.data));
    if (!written.ok) return written;
    if (written.value === 'overtaken') continue;
    announce('settings');
    wakeWorker();
    return succeed(after.data);
  }
  return fail('busy');
}

async function replace(
  { database }: Store,
  key: DataKey,
  before: unknown,
  after: Settings,
): Promise<Outcome<'overtaken' | 'done'>> {
  const sealed = await seal(key, 'settings', 'settings', after);
  return write(database, ['issues', 'settings'], async (transaction) => {
    const present: unknown = await transaction.objectStore('settings').get('settings');
    if (versionOf(present) !== versionOf(before)) return 'overtaken';
    const seq = await numberWrite(transaction);
    await putSealed(transaction, 'settings', { ...sealed, ...inTheClear(after), seq });
    return 'done';
  });
}
