import { logError, logProblem } from '../browser/log';
import { openDatabase } from '../storage/database';
import { finishReEncryption } from '../storage/protection/re-encrypt';
import { openVault } from '../storage/vault';

/** A change of keys that was interrupted goes on as soon as the vault is open: until then the old key is still there. */
export function finishKeys(): void {
  finish().catch((error: unknown) => logError('re-encryption-unfinished', error));
}

async function finish(): Promise<void> {
  const database = await openDatabase();
  const vault = database.ok ? await openVault(database.value) : database;
  if (!database.ok || !vault.ok || vault.value.state === 'locked') return;
  if (!vault.value.protection.betweenKeys) return;
  const finished = await finishReEncryption({ database: database.value, vault: vault.value });
  if (!finished.ok) logProblem('re-encryption-unfinished');
}
