import { logError, logProblem } from '../browser/log';
import { openDatabase } from '../storage/database';
import { destroyRemoved } from '../storage/destroy-removed';
import { markClosed } from '../storage/mark-closed';
import { finishReEncryption } from '../storage/protection/re-encrypt';
import { openVault } from '../storage/vault';

/** What can be done only while the vault is open, and may have been left half done. */
export function tidyUp(): void {
  tidy().catch((error: unknown) => logError('re-encryption-unfinished', error));
}

/** A change of keys goes on: until then the old key is still there. Then the key of what was removed is given up. */
async function tidy(): Promise<void> {
  const database = await openDatabase();
  const vault = database.ok ? await openVault(database.value) : database;
  if (!database.ok || !vault.ok || vault.value.state === 'locked') return;
  const store = { database: database.value, vault: vault.value };
  if (store.vault.protection.betweenKeys) {
    const finished = await finishReEncryption(store);
    if (!finished.ok) logProblem('re-encryption-unfinished');
  }
  const marked = await markClosed(store);
  const destroyed = await destroyRemoved(store);
  if (!marked.ok || !destroyed.ok) logProblem('removed-not-destroyed');
}
