import { succeed, type Outcome } from './failure';
import type { Store } from './opening';
import { finishReEncryption, rotateKey } from './protection/re-encrypt';
import { read } from './read';
import { readRetention } from './retention-row';

/**
 * Deleting a record leaves its sealed bytes in the store's log for a while. What makes them unreadable is that the key
 * they were sealed by is given up: everything that stays is sealed anew. Killed in between, the next call goes
 * on. True when there was something to do.
 */
export async function destroyRemoved(store: Store): Promise<Outcome<boolean>> {
  const retention = await read(store.database, ['vault'], (transaction) => readRetention(transaction));
  if (!retention.ok) return retention;
  const { keyToDestroy } = retention.value;
  if (keyToDestroy === undefined || !store.vault.keys.has(keyToDestroy)) return succeed(false);
  const isCurrent = store.vault.current.keyId === keyToDestroy;
  const changed = isCurrent ? await rotateKey(store) : await finishReEncryption(store);
  return changed.ok ? succeed(true) : changed;
}
