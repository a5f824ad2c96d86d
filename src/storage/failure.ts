/** Why storage cannot be used, or a write was not done. The words shown for each stand in one table of the interface. */
export type StoreFailure =
  /** A page of an older version is still open and will not close its connection: close the other windows. */
  | 'blocked'
  /** The database was written by a newer version of the extension. */
  | 'newer-version'
  /** The extension was updated under this page: reload it. */
  | 'replaced'
  /** The browser gives private windows (or a session without history) no storage. */
  | 'private-window'
  /** Less than 50 MB of disk are left: nothing is written before the disk is really full. */
  | 'low-space'
  /** The vault is locked: nothing can be read or written until it is unlocked. */
  | 'locked'
  /** The key of the records was changed in between: storage takes the new one and tries again by itself. */
  | 'key-changed'
  /** Somebody else changed the record at the same time, again and again. Nothing was written. */
  | 'busy'
  /** The record asked for is not there. */
  | 'not-found'
  /** A text is longer than a record may hold; it would not be readable again. Nothing was written. */
  | 'too-long'
  /** The record is there but cannot be read; it is kept as it is. */
  | 'unreadable'
  | FrozenReason;

/**
 * These last until the browser restarts: a store that failed once must not be opened or written again before, because
 * Chromium has been seen to wipe such a store at its next start.
 */
export type FrozenReason =
  /** A write failed, for whatever reason the browser gave. */
  | 'write-failed'
  /** The disk is full: the database was not opened. It freezes only when an opening was tried and failed. */
  | 'disk-full'
  /** A change of format failed half-way; the old data is kept. */
  | 'upgrade-failed'
  /** The database or its keyring does not look as we left it. */
  | 'damaged';

/** The value, or why there is none. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; reason: StoreFailure };

export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function fail(reason: StoreFailure): { ok: false; reason: StoreFailure } {
  return { ok: false, reason };
}
