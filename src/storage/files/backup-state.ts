import * as z from 'zod/mini';
import { now } from '../../browser/clock';
import type { Folder } from '../../browser/folders';
import { succeed, type Outcome } from '../failure';
import { parseKeyring, type PassphraseKeyring } from '../keyring';
import type { Store } from '../opening';
import { read } from '../read';
import { write } from '../write';

const stateSchema = z.object({
  id: z.literal('backup'),
  /** When there was first something to back up, milliseconds since 1970. */
  since: z.number(),
  /** The last backup that was read back and found whole. */
  checkedAt: z.optional(z.number()),
  putOffAt: z.optional(z.number()),
  /** A backup went to Downloads, where we cannot read; it counts once the agent showed it to us. */
  unchecked: z.optional(z.object({ at: z.number(), digest: z.instanceof(Uint8Array<ArrayBuffer>) })),
  /** The keyring of backup files while the vault has no passphrase: locked by the password chosen for them. */
  keyring: z.optional(z.unknown()),
});

export type BackupState = z.infer<typeof stateSchema>;

/** Everything known about backups. */
export interface Backups {
  state: BackupState;
  /** False until something was noted: `state` is what a new store has then. */
  known: boolean;
  folder: Folder | undefined;
}

export async function readBackups({ database }: Store): Promise<Outcome<Backups>> {
  const rows = await read(database, ['vault'], async (tx) => {
    const vault = tx.objectStore('vault');
    return { state: await vault.get('backup'), folder: await vault.get('backup-folder') };
  });
  if (!rows.ok) return rows;
  const parsed = stateSchema.safeParse(rows.value.state);
  const { folder } = (rows.value.folder ?? {}) as { folder?: Folder }; // written by chooseBackupFolder() only
  const state = parsed.success ? parsed.data : ({ id: 'backup', since: now() } as const);
  return succeed({ state, known: parsed.success, folder });
}

/** Changes what is known; what is not mentioned stays. */
export function noteBackup(
  { database }: Store,
  changes: Partial<Omit<BackupState, 'id'>>,
): Promise<Outcome<unknown>> {
  return write(database, ['vault'], async (transaction) => {
    const vault = transaction.objectStore('vault');
    const before = stateSchema.safeParse(await vault.get('backup'));
    const state: BackupState = before.success ? before.data : { id: 'backup', since: now() };
    await vault.put({ ...state, ...changes });
  });
}

/** The agent chose a folder for backups; undefined forgets it. */
export function noteBackupFolder({ database }: Store, folder: Folder | undefined): Promise<Outcome<unknown>> {
  return write(database, ['vault'], async (transaction) => {
    const vault = transaction.objectStore('vault');
    await (folder ? vault.put({ id: 'backup-folder', folder }) : vault.delete('backup-folder'));
  });
}

/** The keyring kept for files, when it still has the key that new records are sealed by. */
export function keptKeyring({ keyring }: BackupState, current: string): PassphraseKeyring | undefined {
  const parsed = parseKeyring(keyring);
  const usable = parsed.kind === 'keyring' && parsed.keyring.mode === 'passphrase';
  return usable && parsed.keyring.current === current ? (parsed.keyring as PassphraseKeyring) : undefined; // narrowed above
}
