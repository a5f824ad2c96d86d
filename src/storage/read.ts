import { logError } from '../browser/log';
import { fail, succeed, type Outcome } from './failure';
import { freeze, frozenReason } from './freeze';
import type { Database, ReadTransaction, StoreName } from './schema';

/** Reads in one transaction, so that everything read belongs together. A failed read freezes storage like a failed write. */
export async function read<T>(
  database: Database,
  stores: StoreName[],
  look: (transaction: ReadTransaction) => Promise<T>,
): Promise<Outcome<T>> {
  try {
    return succeed(await look(database.transaction(stores, 'readonly')));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // The connection was closed for a newer version of us.
    if (error.name === 'InvalidStateError') {
      return fail((await frozenReason()) ?? 'replaced');
    }
    logError('storage-frozen', error);
    await freeze('damaged');
    return fail('damaged');
  }
}
