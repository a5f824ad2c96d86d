import {
  mayWrite,
  namesInFolder,
  readFromFolder,
  removeFromFolder,
  writeToFolder,
  type Folder,
} from '../../browser/folders';
import { logError } from '../../browser/log';
import { oneAtATime } from '../../browser/one-at-a-time';
import { backupName, backupsToRemove } from '../../domain/backup-plan';
import { fail, succeed, type Outcome } from '../failure';
import { readAllRows, type NumberedEntry } from '../journal/rows';
import { parseKeyring } from '../keyring';
import type { Store } from '../opening';
import type { KeyCost } from '../protection/key-cost';
import { read } from '../read';
import type { SealedStore } from '../schema';
import { unseal } from '../seal';
import { keptKeyring, noteBackup, readBackups } from './backup-state';
import { lockedKeyring } from './file-keyring';
import { readFile } from './read-file';
import { digestOf, fileBytes } from './write-file';

/** What came of a backup. */
export type BackupResult =
  /** It was written, read back and found whole. */
  | { kind: 'checked'; name: string; records: number }
  /** Without a passphrase a file needs a password of its own, and none was chosen yet. */
  | { kind: 'needs-password' }
  /** The browser wants the agent to allow the folder again. */
  | { kind: 'not-allowed' }
  /** The folder is gone, full, or what was read back is not what was written. */
  | { kind: 'not-written' };

/** Chooses the password of backup files while the vault has no passphrase of its own. */
export async function chooseBackupPassword(
  store: Store,
  password: string,
  cost?: KeyCost,
): Promise<Outcome<unknown>> {
  const row = await read(store.database, ['vault'], (tx) => tx.objectStore('vault').get('keyring'));
  if (!row.ok) return row;
  const parsed = parseKeyring(row.value);
  if (parsed.kind !== 'keyring') return fail(parsed.kind);
  const keyring = await lockedKeyring(parsed.keyring, password, cost);
  return keyring ? noteBackup(store, { keyring }) : fail('key-changed');
}

/** What waits in the letterbox is for this vault alone, and only until it is unlocked: a file is written unlocked. */
function isForFile({ entry }: NumberedEntry): boolean {
  return entry.kind !== 'row' || entry.store !== 'letterbox';
}

/** Everything there is, as a file. Undefined when a password has to be chosen first. `at` is now. */
export async function backupFile(
  store: Store,
  at: number,
): Promise<Outcome<{ name: string; bytes: Uint8Array<ArrayBuffer> } | undefined>> {
  const backups = await readBackups(store);
  if (!backups.ok) return backups;
  const row = await read(store.database, ['vault'], (tx) => tx.objectStore('vault').get('keyring'));
  if (!row.ok) return row;
  const parsed = parseKeyring(row.value);
  if (parsed.kind !== 'keyring') return fail(parsed.kind);
  const { vaultId, current, mode } = parsed.keyring;
  const keyring = mode === 'passphrase' ? parsed.keyring : keptKeyring(backups.value.state, current);
  if (!keyring) return succeed(undefined);
  const entries: NumberedEntry[] = [];
  const all = await readAllRows(store.database, (some) =>
    Promise.resolve(void entries.push(...some.filter(isForFile))),
  );
  if (!all.ok) return all;
  const bytes = await fileBytes({ what: 'backup', vaultId, at, keyring, key: store.vault.current, entries });
  return succeed({ name: backupName(vaultId, at), bytes });
}

/** Backs up to the chosen folder, reads the file back, and only then lets older ones go. `ask` only after a click. */
export function backUpToFolder(
  store: Store,
  folder: Folder,
  at: number,
  ask: boolean,
): Promise<Outcome<BackupResult>> {
  return oneAtATime('backup', async () => {
    try {
      if (!(await mayWrite(folder, ask))) return succeed({ kind: 'not-allowed' });
      const made = await backupFile(store, at);
      if (!made.ok) return made;
      if (!made.value) return succeed({ kind: 'needs-password' });
      const { name, bytes } = made.value;
      await writeToFolder(folder, name, bytes);
      const records = await wholeRecords(store, await readFromFolder(folder, name), await digestOf(bytes));
      if (records === undefined) return succeed({ kind: 'not-written' });
      const noted = await noteBackup(store, { checkedAt: at });
      if (!noted.ok) return noted;
      for (const old of backupsToRemove(await namesInFolder(folder), store.vault.vaultId))
        await removeFromFolder(folder, old);
      return succeed({ kind: 'checked', name, records });
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      logError('backup-not-written', error);
      return succeed({ kind: 'not-written' });
    }
  });
}

/** How many records a file has when it is byte for byte what was written and every one of them opens; else undefined. */
export async function wholeRecords(
  { vault }: Store,
  bytes: Uint8Array<ArrayBuffer>,
  digest: Uint8Array,
): Promise<number | undefined> {
  if ((await digestOf(bytes)).join() !== digest.join()) return undefined;
  const reading = await readFile(bytes);
  if (reading.kind !== 'read' || reading.file.fault) return undefined;
  for (const { store, row } of reading.file.copy.records.values()) {
    if (row !== undefined && !('value' in (await unseal(vault.keys, store as SealedStore, row))))
      return undefined; // any other name does not open
  }
  return reading.file.records;
}
