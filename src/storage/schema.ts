import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { SealedRow } from './seal';

/**
 * The stores and what stands in them. Rows read are `unknown` until parsed: a stored row is no more trusted than a
 * message. What is in the clear is listed here and nowhere else.
 */
export interface Stores extends DBSchema {
  /**
   * Six rows: 'keyring' (vault.ts), 'tally' (tally.ts), 'retention' (retention-row.ts), 'notice' (notices.ts), and of the
   * backups 'backup' and 'backup-folder' (files/backup-state.ts).
   */
  vault: { key: string; value: unknown };
  /** One row, 'settings'. In the clear: `quiet`, when the agent wants no notifications, and `keepMonths`. */
  settings: { key: string; value: unknown };
  drafts: { key: string; value: unknown; indexes: { seq: number } };
  /** One row an issue, with its calls and follow-ups inside. In the clear: IssueMarks. */
  issues: {
    key: string;
    value: unknown;
    indexes: {
      rank: number;
      remindAt: number;
      noticeAt: number;
      noNumber: number;
      closedAt: number;
      seq: number;
    };
  };
  /** One row for each record that was deleted: RemovedRow, all of it in the clear. */
  removed: { key: string; value: unknown; indexes: { seq: number } };
  /** What was written while the vault was locked, until the next unlocking. In the clear: ReminderMarks and Numbered. */
  letterbox: { key: string; value: unknown; indexes: { remindAt: number; noticeAt: number } };
}

/** The stores whose rows are sealed by a data key. A change of the key goes through every one of them. */
export const sealedStores = ['settings', 'drafts', 'issues'] as const;

/** The stores a copy is kept of: what is typed while the vault is locked is not to be lost either. */
export const copiedStores = [...sealedStores, 'letterbox'] as const;

/** The stores with reminders in them: a ticket saved while the vault was locked reminds as well. */
export const remindingStores = ['issues', 'letterbox'] as const;

export type RemindingStore = (typeof remindingStores)[number];
export type SealedStore = (typeof sealedStores)[number];
export type CopiedStore = (typeof copiedStores)[number];
export type StoreName = CopiedStore | 'vault' | 'removed';
export type Database = IDBPDatabase<Stores>;
export type ReadTransaction = IDBPTransaction<Stores, StoreName[]>;
export type WriteTransaction = IDBPTransaction<Stores, StoreName[], 'readwrite'>;

/** What stands beside the sealed part of an issue: numbers and times that say nothing about people. */
export interface IssueMarks extends ReminderMarks {
  /** Minus the number of the write that made its newest call: reading the index forwards gives the newest first. */
  rank: number;
}

/** When to remind: in the clear, so that a locked vault still reminds. */
export interface ReminderMarks {
  /** The moments its waiting follow-ups are due, milliseconds since 1970; missing when none waits. */
  remindAt?: number[];
  /** Those of `remindAt` no notification was shown for; missing when none is left. */
  noticeAt?: number[];
  /** How many of its calls still wait for their ticket number; missing when none does. */
  noNumber?: number;
  /** Missing while the issue is open; milliseconds since 1970. Closed issues are removed by it. */
  closedAt?: number;
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
