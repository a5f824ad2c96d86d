import { wrap } from 'idb';
import { spaceLeft } from '../browser/disk-space';
import { logError, logProblem } from '../browser/log';
import { fail, succeed, type FrozenReason, type Outcome, type StoreFailure } from './failure';
import { freeze, frozenReason } from './freeze';
import { migrations as allMigrations, type Migration } from './migrations/all';
import { placeOfDatabase } from './place';
import type { Database } from './schema';

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
  const place = connection ? undefined : placeOfDatabase();
  const [frozen, space] = await Promise.all([frozenReason(), spaceLeft()]);
  if (frozen) return fail(frozen);
  if (!connection && space < leastSpaceToOpen) return fail('disk-full');
  connection ??= (place ?? placeOfDatabase()).then((found) => connect(found, migrations));
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
  const place = await placeOfDatabase();
  return new Promise((resolve) => {
    const request = place.deleteDatabase(databaseName);
    request.onsuccess = () => resolve(succeed(undefined));
    request.onerror = () => resolve(fail('damaged'));
    if (!waits) request.onblocked = () => resolve(fail('blocked'));
  });
}

function connect(place: IDBFactory, migrations: readonly Migration[]): Promise<Outcome<Database>> {
  return new Promise((resolve) => {
    const progress = { upgradeFailed: false };
    const onUpgrade = (request: IDBOpenDBRequest, from: number) =>
      bringUpToDate(request, migrations.slice(from), progress);
    requestDatabase(place, migrations.length, onUpgrade, () => resolve(fail('blocked'))).then(
      (opened) => {
        endWith(opened);
        const database = wrap(opened) as unknown as Database; // the migrations made these stores
        connection = Promise.resolve(succeed(database));
        resolve(succeed(database));
      },
      async (error: unknown) => resolve(fail(await settleFailure(error, progress.upgradeFailed))),
    );
  });
}

/** Some browsers refuse by throwing at once: in here that is a rejection like any other. */
function requestDatabase(
  place: IDBFactory,
  version: number,
  onUpgrade: (request: IDBOpenDBRequest, from: number) => void,
  onBlocked: () => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = place.open(databaseName, version);
    request.onblocked = onBlocked;
    request.onupgradeneeded = (event) => {
      noteFreshStart(event);
      onUpgrade(request, event.oldVersion);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('no reason given', 'UnknownError'));
  });
}

function bringUpToDate(
  { result, transaction }: IDBOpenDBRequest,
  steps: readonly Migration[],
  progress: { upgradeFailed: boolean },
): void {
  if (!transaction) return; // there is one for as long as the version changes
  migrate(steps, result, transaction).catch((error: unknown) => {
    // It would commit the half that was done: undo all of it, the old data stays.
    logError('migration-failed', error);
    progress.upgradeFailed = true;
    transaction.abort();
  });
}

/** What can end a connection. */
function endWith(database: IDBDatabase): void {
  database.addEventListener('close', () => {
    connection = undefined;
    void freeze('damaged');
  });
  database.addEventListener('versionchange', () => {
    // A newer version of us wants to open: let it, this page has to be reloaded.
    database.close();
    connection = Promise.resolve(fail('replaced'));
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
