import { migrate as firstStores } from './0001-first-stores';
import { migrate as numberedRows } from './0002-numbered-rows';
import { migrate as letterbox } from './0003-letterbox';
import { migrate as missingNumbers } from './0004-missing-numbers';
import { migrate as closedIssues } from './0005-closed-issues';

/**
 * One step of the format, from the version before it. It may wait for requests of its own transaction and for nothing
 * else; whatever it throws undoes every step of this opening.
 */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void | Promise<void>;

/** Every step in order: the first makes version 1. Steps are added, never changed. */
export const migrations: readonly Migration[] = [
  firstStores,
  numberedRows,
  letterbox,
  missingNumbers,
  closedIssues,
];
