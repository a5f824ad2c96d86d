import { now } from '../browser/clock';
import { openDatabase } from './database';
import { draftsFrom, type DraftList } from './drafts';
import type { StoreFailure } from './failure';
import { read } from './read';
import type { Database } from './schema';
import { settingsFrom, type LoadedSettings } from './settings';
import { vaultFrom, type OpenVault } from './vault';
import { noticeLoss, readWitness, type Loss } from './witness';
import { isSpaceLow } from './write';

/** What every function on records takes: the open database and the keys to it. */
export interface Store {
  database: Database;
  vault: OpenVault;
}

/** What a surface finds when it opens. */
export type Opening =
  | {
      kind: 'open';
      store: Store;
      settings: LoadedSettings;
      drafts: DraftList;
      /** The disk is filling up: tell the agent while there is still room to save. */
      spaceLow: boolean;
      /** Issues are missing that were there before: say so loudly, until acknowledgeLoss(). */
      loss?: Loss;
    }
  | { kind: 'locked' }
  | { kind: 'failed'; reason: StoreFailure };

/** Opens storage for a surface: one opening of the database and one transaction for all a call form needs. */
export async function openStore(): Promise<Opening> {
  const [witness, opened] = await Promise.all([readWitness(), openDatabase()]);
  if (!opened.ok) return failed(opened.reason);
  const database = opened.value;
  const [rows, spaceLow] = await Promise.all([readFirst(database), isSpaceLow()]);
  if (!rows.ok) return failed(rows.reason);
  const vault = await vaultFrom(database, rows.value.keyring);
  if (!vault.ok) return failed(vault.reason);
  if (vault.value.state === 'locked') return { kind: 'locked' };
  const { vaultId } = vault.value;
  const [loss, settings, drafts] = await Promise.all([
    noticeLoss(witness, vaultId, rows.value.tally, now()),
    settingsFrom(vault.value, rows.value.settings),
    draftsFrom(vault.value, rows.value.drafts),
  ]);
  return {
    kind: 'open',
    store: { database, vault: vault.value },
    settings,
    drafts,
    spaceLow,
    ...(loss && { loss }),
  };
}

function readFirst(database: Database) {
  return read(database, ['vault', 'settings', 'drafts'], async (transaction) => {
    const [keyring, tally, settings, drafts] = await Promise.all([
      transaction.objectStore('vault').get('keyring'),
      transaction.objectStore('vault').get('tally'),
      transaction.objectStore('settings').get('settings'),
      transaction.objectStore('drafts').getAll(),
    ]);
    return { keyring, tally, settings, drafts };
  });
}

function failed(reason: StoreFailure): Opening {
  return { kind: 'failed', reason };
}
