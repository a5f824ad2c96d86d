import { atMost } from '../browser/at-most';
import { spaceLeft } from '../browser/disk-space';
import { logError } from '../browser/log';
import { fail, succeed, type Outcome, type StoreFailure } from './failure';
import { freeze, frozenReason } from './freeze';
import { KeyChanged } from './put-sealed';
import type { Database, StoreName, WriteTransaction } from './schema';

/** Below this nothing is written any more: a disk that is really full can cost the whole store. */
export const leastSpace = 50_000_000;
/** Below this the agent is warned. */
export const lowSpace = 200_000_000;
/**
 * With so much room it is not asked for again at every key: both questions together take a third of what a save takes. A
 * disk does not fill up within that time, in milliseconds, and a failure of our own ends it.
 */
const [plenty, leaveLasts] = [2_000_000_000, 1_000];
let leaveUntil = 0;
/** So many milliseconds "saved" waits for what follows a write. It takes a few, unless the copy is being written anew. */
const longestWait = 300;

/**
 * The only way to write. `change` gets one transaction over `stores` and may wait for nothing but its requests; what
 * it returns is the value. Resolves when the transaction is on disk (strict durability, on *complete*), so "saved" is
 * never said too early, and when what follows every write (the second copy) is done; `followed: false` is for what follows
 * itself. Any error of the store freezes storage until the browser restarts.
 */
export async function write<T>(
  database: Database,
  stores: StoreName[],
  change: (transaction: WriteTransaction) => Promise<T>,
  { followed = true } = {},
): Promise<Outcome<T>> {
  const refused = await reasonToRefuse();
  if (refused) return fail(refused);
  const transaction = begin(database, stores);
  if (!transaction) return fail('replaced');
  try {
    const changed = change(transaction).then((value) => {
      // At once, instead of when the browser sees that nothing more comes.
      unlessOver(() => transaction.commit());
      return value;
    });
    const [value] = await Promise.all([changed, transaction.done]);
    if (followed && listeners.size > 0)
      await atMost(longestWait, Promise.all(Array.from(listeners, (listener) => listener())));
    return succeed(value);
  } catch (error) {
    unlessOver(() => transaction.abort());
    if (error instanceof KeyChanged) return fail('key-changed');
    if (!(error instanceof DOMException)) throw error; // a mistake of ours: nothing was written, the store is well
    // Disk full has been seen as QuotaExceededError, DataError and UnknownError: no name is trusted to be harmless.
    logError('storage-frozen', error);
    leaveUntil = 0;
    await freeze('write-failed');
    return fail('write-failed');
  }
}

/** Why nothing may be written now; undefined when it may. */
async function reasonToRefuse(): Promise<StoreFailure | undefined> {
  const asked = performance.now();
  if (asked < leaveUntil) return undefined;
  const [frozen, space] = await Promise.all([frozenReason(), spaceLeft()]);
  if (frozen) return frozen;
  if (space < leastSpace) return 'low-space';
  if (space > plenty) leaveUntil = asked + leaveLasts;
  return undefined;
}

/**
 * Calls back after each write of this context that is on disk; the write is acknowledged when `listener` is done, or
 * takes too long. It must not reject. Returns the way to stop.
 */
export function onWritten(listener: () => Promise<void>): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const listeners = new Set<() => Promise<void>>();

/** True when the disk is filling up: tell the agent, and begin nothing that needs room. */
export async function isSpaceLow(): Promise<boolean> {
  return (await spaceLeft()) < lowSpace;
}

/** Undefined when the connection was closed because a newer version of the extension took over. */
function begin(database: Database, stores: StoreName[]): WriteTransaction | undefined {
  try {
    // The keyring always belongs to it: see put-sealed.ts.
    const scope = [...new Set<StoreName>(['vault', ...stores])];
    return database.transaction(scope, 'readwrite', { durability: 'strict' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return undefined;
    throw error;
  }
}

/** A transaction may be over already: nothing more came, or the error came from the commit itself. */
function unlessOver(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
