import { now } from '../../browser/clock';
import { canChooseFolder } from '../../browser/folders';
import { keptKeyring, type Backups } from '../../storage/files/backup-state';
import type { Store } from '../../storage/opening';
import { NewPassphrase } from '../lock/new-passphrase';
import { Button } from '../parts/button';
import { FileButton } from '../parts/file-button';
import { dateTimeText } from '../time-text';
import { backupSentence } from './backup-words';
import { useBackups, type BackupNews } from './use-backups';

/** Backup files: when the last one was checked, where they go, and making one now. */
export function BackupPart({ store }: { store: Store }) {
  const { backups, news, busy, ...act } = useBackups(store);
  if (!backups) return null;
  const needsPassword =
    store.vault.mode === 'this-computer-only' && !keptKeyring(backups.state, store.vault.current.keyId);
  return (
    <section class="part" aria-labelledby="backup">
      <h3 id="backup">Backup files</h3>
      <p>{standingOf(backups)}</p>
      {needsPassword ? (
        <>
          <p>
            A file can get into other hands. As your tickets have no passphrase, backup files need a password
            of their own. <strong>Nobody can reset it:</strong> without it a backup cannot be opened.
          </p>
          <NewPassphrase
            label="Password for backup files"
            action="Use this password"
            busy={busy}
            onDone={(password) => void act.setPassword(password)}
          />
        </>
      ) : (
        <Targets
          folder={backups.folder?.name}
          unchecked={backups.state.unchecked !== undefined}
          busy={busy}
          act={act}
        />
      )}
      <p role="status" class={isBad(news) ? 'problem' : 'source'}>
        {busy ? 'One moment…' : news && backupSentence(news)}
      </p>
    </section>
  );
}

type Acts = Pick<ReturnType<typeof useBackups>, 'backUp' | 'check' | 'forgetFolder'>;

interface TargetsProps {
  /** The name of the chosen folder. */
  folder: string | undefined;
  unchecked: boolean;
  busy: boolean;
  act: Acts;
}

function Targets({ folder, unchecked, busy, act }: TargetsProps) {
  return (
    <>
      {folder !== undefined && (
        <p class="source">
          Once a day into the folder “{folder}”, while PSL Companion is open. Kept: the last 7 days and 4
          weeks before. A ticket you remove stays in older files until they go.
        </p>
      )}
      <div class="row">
        {folder !== undefined && (
          <Button disabled={busy} look="primary" onPress={() => void act.backUp('folder')}>
            Back up now
          </Button>
        )}
        {canChooseFolder() && (
          <Button disabled={busy} onPress={() => void act.backUp('new-folder')}>
            {folder === undefined ? 'Choose a folder for backups' : 'Another folder'}
          </Button>
        )}
        <Button disabled={busy} onPress={() => void act.backUp('downloads')}>
          Save a backup to Downloads
        </Button>
        {folder !== undefined && (
          <Button disabled={busy} look="plain" onPress={() => void act.forgetFolder()}>
            No daily backups
          </Button>
        )}
      </div>
      {unchecked && (
        <>
          <p>
            A backup went to Downloads. It counts once it was checked: choose that file, and it is read back.
          </p>
          <div>
            <FileButton accept=".pslbackup" onFile={(file) => void act.check(file)}>
              Check the backup
            </FileButton>
          </div>
        </>
      )}
    </>
  );
}

function standingOf({ state }: Backups): string {
  if (state.checkedAt === undefined) return 'There is no checked backup yet.';
  return `The last backup is from ${dateTimeText(state.checkedAt, now())}. It was read back and checked.`;
}

function isBad(news: BackupNews | undefined): boolean {
  return news !== undefined && !['checked', 'saved', 'password-set'].includes(news.kind);
}
