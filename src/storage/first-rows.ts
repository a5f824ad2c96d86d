import { spaceLeft } from '../browser/disk-space';
import { openDatabase } from './database';
import { succeed, type Outcome } from './failure';
import { read } from './read';
import type { Database } from './schema';
import { readWitnessNotes } from './witness-notes';

/** What a surface needs of storage to begin with, as it lies there: opening.ts unseals and believes it. */
export interface FirstRows {
  database: Database;
  /** The witness and a noted loss. */
  notes: Record<string, unknown>;
  keyring: unknown;
  tally: unknown;
  settings: unknown;
  drafts: unknown[];
  /** How many letters wait in the letterbox. */
  letters: number;
  /** Bytes of disk. */
  spaceLeft: number;
}

/**
 * One opening of the database and one transaction. Apart from opening.ts, because it needs no schemas: the popup begins
 * with it while those are being loaded.
 */
export async function readFirstRows(): Promise<Outcome<FirstRows>> {
  // The notes are read before the database is: later they might be ahead of what was read.
  const [notes, opened] = await Promise.all([readWitnessNotes(), openDatabase()]);
  if (!opened.ok) return opened;
  const database = opened.value;
  const [rows, space] = await Promise.all([readRows(database), spaceLeft()]);
  return rows.ok ? succeed({ ...rows.value, database, notes, spaceLeft: space }) : rows;
}

function readRows(database: Database) {
  return read(database, ['vault', 'settings', 'drafts', 'letterbox'], async (transaction) => {
    const [keyring, tally, settings, drafts, letters] = await Promise.all([
      transaction.objectStore('vault').get('keyring'),
      transaction.objectStore('vault').get('tally'),
      transaction.objectStore('settings').get('settings'),
      transaction.objectStore('drafts').getAll(),
      transaction.objectStore('letterbox').count(),
    ]);
    return { keyring, tally, settings, drafts, letters };
  });
}
