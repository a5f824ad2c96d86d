import { logProblem } from '../../browser/log';
import { isDailyDue } from '../../domain/backup-plan';
import type { Store } from '../opening';
import { backUpToFolder } from './backup';
import { readBackups } from './backup-state';

/**
 * Makes the day's backup when a folder was chosen and none was made today. It asks nobody: when the browser wants the
 * agent to allow the folder again, that waits for "Back up now", and after a week for the reminder.
 */
export async function backUpDaily(store: Store, at: number): Promise<void> {
  const backups = await readBackups(store);
  if (!backups.ok) return;
  const { folder, state } = backups.value;
  if (!folder || !isDailyDue(state.checkedAt, at)) return;
  const done = await backUpToFolder(store, folder, at, false);
  if (!done.ok || done.value.kind === 'not-written') logProblem('backup-not-written');
}
