import { openDB, unwrap, type OpenDBCallbacks } from 'idb';
import { spaceLeft } from '../browser/disk-space';
import { logError, logProblem } from '../browser/log';
import { fail, succeed, type FrozenReason, type Outcome, type StoreFailure } from './failure';
import { freeze, frozenReason } from './freeze';
import { migrations as allMigrations, type Migration } from './migrations/all';
import type { Database, Stores } from './schema';

export const databaseName = 'psl-companion';

/**
 * Opening writes, and an opening that fails on a full disk can cost the whole store. So it is not tried; as nothing has
 * happened then, it may be tried again as soon as there is space.
 */
export const leastSpaceToOpen = 20_000_000;

/** The one connection of this context, or the attempt to get it. A killed worker or a closed popup simply loses it. */
let connection: Promise<Outcome<Database>> | undefined;

/**
 * The database, opened and brought to the present format. A failure is tried again at the next call, unless storage is
 * frozen by it.
 */
export async function openDatabase(
  migrations: readonly Migration[] = allMigrations,
): Promise<Outcome<Database>> {
  const [frozen, space] = await Promise.all([frozenReason(), spaceLeft()]);
  if (frozen) return fail(frozen);
  if (!connection && space < leastSpaceToOpen) return fail('disk-full');
  connection ??= connect(migrations);
  return connection;
}

/** Closes this context's connection, so that the next call opens a new one. */
export async function closeDatabase(): Promise<void> {
  const closing = await connection;
  connection = undefined;
  if (closing?.ok) closing.value.close();
}

/**
 * Deletes the database and everything in it. A page that keeps its connection although it was asked to let go is waited
 * for, or is a reason to give up ('blocked').
 */
export async function removeDatabase({ waits }: { waits: boolean }): Promise<Outcome<undefined>> {
  await closeDatabase();
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve(succeed(undefined));
    request.onerror = () => resolve(fail('damaged'));
    if (!waits) request.onblocked = () => resolve(fail('blocked'));
  });
}

function connect(migrations: readonly Migration[]): Promise<Outcome<Database>> {
  return new Promise((resolve) => {
    const progress = { upgradeFailed: false };
    const callbacks: OpenDBCallbacks<Stores> = {
      upgrade(database, from, _to, transaction, event) {
        noteFreshStart(event);
        const pending = migrations.slice(from);
        migrate(pending, unwrap(database), unwrap(transaction)).catch((error: unknown) => {
          // idb would commit the half that was done: undo all of it, the old data stays.
          logError('migration-failed', error);
          progress.upgradeFailed = true;
          transaction.abort();
        });
        // The opening itself fails with it; nobody else has to hear.
        transaction.done.catch(() => undefined);
      },
      blocked: () => resolve(fail('blocked')),
      blocking: (_current, _wanted, event) => {
        // A newer version of us wants to open: let it, this page has to be reloaded.
        (event.target as IDBDatabase).close(); // a versionchange event is sent to the connection
        connection = Promise.resolve(fail('replaced'));
      },
      terminated: () => {
        connection = undefined;
        void freeze('damaged');
      },
    };
    // Some browsers refuse by throwing at once: inside `then` that is a rejection like any other.
    const opening = Promise.resolve().then(() => openDB<Stores>(databaseName, migrations.length, callbacks));
    opening.then(
      (database) => {
        connection = Promise.resolve(succeed(database));
        resolve(succeed(database));
      },
      async (error: unknown) => resolve(fail(await settleFailure(error, progress.upgradeFailed))),
    );
  });
}

/** Chromium replaces a LevelDB store it finds damaged by an empty one, and says so in an attribute of its own. */
function noteFreshStart(event: IDBVersionChangeEvent): void {
  const { dataLoss } = event as { dataLoss?: unknown };
  if (dataLoss === 'total') logProblem('browser-began-anew');
}

async function migrate(
  steps: readonly Migration[],
  database: IDBDatabase,
  transaction: IDBTransaction,
): Promise<void> {
  for (const step of steps) await step(database, transaction);
}

async function settleFailure(error: unknown, upgradeFailed: boolean): Promise<StoreFailure> {
  const reason = upgradeFailed ? 'upgrade-failed' : reasonOf(error);
  if (isFrozenReason(reason)) await freeze(reason);
  connection = undefined;
  return reason;
}

function reasonOf(error: unknown): FrozenReason | 'newer-version' | 'private-window' {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return 'newer-version';
  // Firefox without history says InvalidStateError, a browser that forbids storage SecurityError.
  if (name === 'InvalidStateError' || name === 'SecurityError') return 'private-window';
  return name === 'QuotaExceededError' ? 'disk-full' : 'damaged';
}

function isFrozenReason(reason: StoreFailure): reason is FrozenReason {
  return reason === 'upgrade-failed' || reason === 'disk-full' || reason === 'damaged';
}
