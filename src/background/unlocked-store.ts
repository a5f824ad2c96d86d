import { openDatabase } from '../storage/database';
import type { Store } from '../storage/opening';
import { openVault } from '../storage/vault';

/** The store for work of the worker's own: it asks for no drafts and settings. Undefined when it does not open. */
export async function unlockedStore(): Promise<Store | 'locked' | undefined> {
  const database = await openDatabase();
  const vault = database.ok ? await openVault(database.value) : database;
  if (!database.ok || !vault.ok) return undefined;
  if (vault.value.state === 'locked') return 'locked';
  return { database: database.value, vault: vault.value };
}
