import { useCallback, useEffect, useState } from 'preact/hooks';
import { now } from '../../browser/clock';
import { chooseFolder, type Folder } from '../../browser/folders';
import type { Outcome, StoreFailure } from '../../storage/failure';
import {
  backupFile,
  backUpToFolder,
  chooseBackupPassword,
  wholeRecords,
  type BackupResult,
} from '../../storage/files/backup';
import { noteBackup, noteBackupFolder, readBackups, type Backups } from '../../storage/files/backup-state';
import { digestOf } from '../../storage/files/write-file';
import type { Store } from '../../storage/opening';
import { saveFile } from '../parts/save-file';

/** What was just done, to be told. */
export type BackupNews =
  | BackupResult
  | { kind: 'saved' }
  | { kind: 'other-file' }
  | { kind: 'password-set' }
  | { kind: 'failed'; reason: StoreFailure };

/** Where the agent wants a backup. */
type Target = 'folder' | 'new-folder' | 'downloads';

/** Backups of this store: how they stand, and everything that can be done about them. */
export function useBackups(store: Store) {
  const [backups, setBackups] = useState<Backups>();
  const [news, setNews] = useState<BackupNews>();
  const [busy, setBusy] = useState(false);

  const read = useCallback(async () => {
    const found = await readBackups(store);
    if (found.ok) setBackups(found.value);
    else setNews({ kind: 'failed', reason: found.reason });
  }, [store]);
  useEffect(() => void read(), [read]);

  const run = async (act: () => Promise<BackupNews | undefined>) => {
    setBusy(true);
    setNews(await act());
    await read();
    setBusy(false);
  };
  return {
    backups,
    news,
    busy,
    backUp: (target: Target) => run(() => backUp(store, target, backups?.folder)),
    setPassword: (password: string) =>
      run(async () => told(await chooseBackupPassword(store, password), { kind: 'password-set' })),
    check: (file: File) => run(() => checkFile(store, backups, file)),
    forgetFolder: () => run(async () => told(await noteBackupFolder(store, undefined), undefined)),
  };
}

async function backUp(store: Store, target: Target, known?: Folder): Promise<BackupNews | undefined> {
  if (target === 'downloads') return saveToDownloads(store);
  const folder = target === 'folder' ? known : await chooseFolder();
  if (!folder) return undefined;
  if (target === 'new-folder') {
    const noted = await noteBackupFolder(store, folder);
    if (!noted.ok) return { kind: 'failed', reason: noted.reason };
  }
  const done = await backUpToFolder(store, folder, now(), true);
  return done.ok ? done.value : { kind: 'failed', reason: done.reason };
}

async function saveToDownloads(store: Store): Promise<BackupNews> {
  const at = now();
  const made = await backupFile(store, at);
  if (!made.ok) return { kind: 'failed', reason: made.reason };
  if (!made.value) return { kind: 'needs-password' };
  saveFile(made.value.name, 'application/octet-stream', made.value.bytes);
  const unchecked = { at, digest: await digestOf(made.value.bytes) };
  return told(await noteBackup(store, { unchecked }), { kind: 'saved' });
}

/** What lies in Downloads we cannot read; the agent shows it to us, and then it counts. */
async function checkFile(store: Store, backups: Backups | undefined, file: File): Promise<BackupNews> {
  const unchecked = backups?.state.unchecked;
  if (!unchecked) return { kind: 'other-file' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const records = await wholeRecords(store, bytes, unchecked.digest);
  if (records === undefined) return { kind: 'other-file' };
  const noted = await noteBackup(store, { checkedAt: unchecked.at, unchecked: undefined });
  return noted.ok ? { kind: 'checked', name: file.name, records } : { kind: 'failed', reason: noted.reason };
}

function told<T extends BackupNews | undefined>(outcome: Outcome<unknown>, news: T): T | BackupNews {
  return outcome.ok ? news : { kind: 'failed', reason: outcome.reason };
}
