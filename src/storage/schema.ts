import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { SealedRow } from './seal';

/**
 * The stores and what stands in them. Rows read are `unknown` until parsed: a stored row is no more trusted than a
 * message. What is in the clear is listed here and nowhere else.
 */
export interface Stores extends DBSchema {
  /** Two rows: 'keyring' (vault.ts) and 'tally' (tally.ts). */
  vault: { key: string; value: unknown };
  /** One row, 'settings'. In the clear: `quiet`, when the agent wants no notifications. */
  settings: { key: string; value: unknown };
  drafts: { key: string; value: unknown; indexes: { seq: number } };
  /** One row an issue, with its calls and follow-ups inside. In the clear: IssueMarks. */
  issues: {
    key: string;
    value: unknown;
    indexes: { rank: number; remindAt: number; noticeAt: number; seq: number };
  };
  /** One row for each record that was deleted: RemovedRow, all of it in the clear. */
  removed: { key: string; value: unknown; indexes: { seq: number } };
}

export type StoreName = 'vault' | 'settings' | 'drafts' | 'issues' | 'removed';
export type SealedStore = Exclude<StoreName, 'vault' | 'removed'>;
export type Database = IDBPDatabase<Stores>;
export type ReadTransaction = IDBPTransaction<Stores, StoreName[]>;
export type WriteTransaction = IDBPTransaction<Stores, StoreName[], 'readwrite'>;

/** What stands beside the sealed part of an issue: numbers and times that say nothing about people. */
export interface IssueMarks {
  /** Minus the number of the write that made its newest call: reading the index forwards gives the newest first. */
  rank: number;
  /** The moments its waiting follow-ups are due, milliseconds since 1970; missing when none waits. */
  remindAt?: number[];
  /** Those of `remindAt` no notification was shown for; missing when none is left. */
  noticeAt?: number[];
}

/** In the clear beside every sealed record: the number of the write that put it there. Rows of version 1 have none. */
export interface Numbered {
  seq: number;
}

export type IssueRow = SealedRow & IssueMarks & Numbered;

/** What is left of a deleted record, so that no copy brings it back. Ids are random and say nothing. */
export interface RemovedRow extends Numbered {
  /** `store|id` of the record. */
  id: string;
}
