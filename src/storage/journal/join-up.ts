import { recordKey, type Copy } from '../copy';
import { succeed, type Outcome } from '../failure';
import { copiedStores, type Database, type Numbered, type WriteTransaction } from '../schema';
import type { SealedRow } from '../seal';
import { isRow } from '../stored-row';
import { recount, type Tally } from '../tally';
import { noteLoss, readWitness } from '../witness';
import { write } from '../write';
import type { Journal, JournalState } from './keep';
import { readJournal } from './read-copy';

/**
 * The journal is ahead of the database, so the database fell back. The loss is noted, the numbering goes on above
 * everything the journal has, and rows written since, which it does not know, are numbered anew: so the same file can
 * go on and holds both, what was lost and what is new.
 */
export async function joinUp(
  database: Database,
  journal: Journal,
  vaultId: string,
  now: number,
): Promise<Outcome<JournalState>> {
  const copy = await readJournal(journal);
  const renumber = (transaction: WriteTransaction) => numberAbove(transaction, journal.position, copy);
  // Nothing follows this write: it is what follows others.
  const joined = await write(database, ['vault', ...copiedStores], renumber, { followed: false });
  if (!joined.ok) return joined;
  const expected = [...copy.records.values()].filter(({ store, row }) => store === 'issues' && row);
  const found = { expected: expected.length, found: joined.value.issues, noticedAt: now };
  const { loss } = await readWitness();
  await noteLoss(loss, found, vaultId, joined.value);
  return succeed('knows-more');
}

/** Gives every row the copy does not know a number above `last`. */
async function numberAbove(transaction: WriteTransaction, last: number, copy: Copy): Promise<Tally> {
  let number = last;
  for (const store of copiedStores) {
    const rows = transaction.objectStore(store);
    for (let cursor = await rows.openCursor(); cursor; cursor = await cursor.continue()) {
      if (!isRow(cursor.value)) continue;
      const row = cursor.value as SealedRow & Numbered; // compared, and written back as it was
      if (isKnown(copy, store, row)) continue;
      number += 1;
      await cursor.update({ ...row, seq: number });
    }
  }
  return putRecounted(transaction, number);
}

async function putRecounted(transaction: WriteTransaction, last: number): Promise<Tally> {
  const tally = await recount(transaction, last);
  await transaction.objectStore('vault').put(tally);
  return tally;
}

function isKnown({ records }: Copy, store: string, { id, iv }: SealedRow): boolean {
  const known = records.get(recordKey(store, id))?.row as Partial<SealedRow> | undefined; // compared only
  return known?.iv?.join() === iv.join();
}
