import { openDatabase } from './database';
import { draftsFrom, type DraftList } from './drafts';
import type { StoreFailure } from './failure';
import { read } from './read';
import type { Database } from './schema';
import { settingsFrom, type LoadedSettings } from './settings';
import { vaultFrom, type OpenVault } from './vault';
import { isSpaceLow } from './write';

/** What every function on records takes: the open database and the keys to it. */
export interface Store {
  database: Database;
  vault: OpenVault;
}

/** What a surface finds when it opens. */
export type Opening =
  | { kind: 'open'; store: Store; settings: LoadedSettings; drafts: DraftList; spaceLow: boolean }
  | { kind: 'locked' }
  | { kind: 'failed'; reason: StoreFailure };

/** Opens storage for a surface: one opening of the database and one transaction for all a call form needs. */
export async function openStore(): Promise<Opening> {
  const opened = await openDatabase();
  if (!opened.ok) return failed(opened.reason);
  const database = opened.value;
  const [rows, spaceLow] = await Promise.all([readFirst(database), isSpaceLow()]);
  if (!rows.ok) return failed(rows.reason);
  const vault = await vaultFrom(database, rows.value.keyring);
  if (!vault.ok) return failed(vault.reason);
  if (vault.value.state === 'locked') return { kind: 'locked' };
  const [settings, drafts] = await Promise.all([
    settingsFrom(vault.value, rows.value.settings),
    draftsFrom(vault.value, rows.value.drafts),
  ]);
  return { kind: 'open', store: { database, vault: vault.value }, settings, drafts, spaceLow };
}

function readFirst(database: Database) {
  return read(database, ['vault', 'settings', 'drafts'], async (transaction) => {
    const [keyring, settings, drafts] = await Promise.all([
      transaction.objectStore('vault').get('keyring'),
      transaction.objectStore('settings').get('settings'),
      transaction.objectStore('drafts').getAll(),
    ]);
    return { keyring, settings, drafts };
  });
}

function failed(reason: StoreFailure): Opening {
  return { kind: 'failed', reason };
}
