import { announce } from '../../browser/announcements';
import { openDatabase, removeDatabase } from '../database';
import { fail, succeed, type Outcome, type StoreFailure } from '../failure';
import { thaw } from '../freeze';
import { withJournals } from '../journal/keep';
import { readAllRows } from '../journal/rows';
import { readJournal } from '../journal/read-copy';
import { parseKeyring } from '../keyring';
import type { Copy } from '../copy';
import { moveToNewPlace } from '../place';
import { read } from '../read';
import { readWitness } from '../witness';
import { isSpaceLow, write } from '../write';
import { keepReadable } from './keep-readable';

/** What is wrong with a store that does not open, and what the second copy could give for it. Nothing is changed. */
export interface Diagnosis {
  kind:
    /** It opens after all. */
    | 'opens'
    /** The records are there and their keys are not, and the second copy has the keys. */
    | 'keys-in-copy'
    /** It opens, but a part of its records cannot be read any more. */
    | 'part-lost'
    /** Nothing in it can be read any more. */
    | 'lost';
  /** How many tickets and drafts the second copy has; it may be locked. */
  issues: number;
  drafts: number;
}

/** Looks what is the matter with a store that was found damaged. */
export async function diagnose(): Promise<Outcome<Diagnosis>> {
  const copies = await readCopies();
  if (!copies.ok) return copies;
  const count = (name: string) =>
    copies.value
      .flatMap(({ records }) => [...records.values()])
      .filter(({ store, row }) => store === name && row !== undefined).length;
  const counts = { issues: count('issues'), drafts: count('drafts') };
  // A full disk looks like damage, and a store that is begun anew on one is lost for nothing.
  if (await isSpaceLow()) return fail('low-space');
  await thaw();
  const opened = await openDatabase();
  if (!opened.ok)
    return mayBeBegunAnew(opened.reason) ? succeed({ kind: 'lost', ...counts }) : fail(opened.reason);
  const row = await read(opened.value, ['vault'], (tx) => tx.objectStore('vault').get('keyring'));
  if (!row.ok) return mayBeBegunAnew(row.reason) ? succeed({ kind: 'lost', ...counts }) : row;
  if (parseKeyring(row.value).kind !== 'damaged') {
    // A file can open and still have places in it that nobody can read: those are only found by reading.
    const all = await readAllRows(opened.value, () => Promise.resolve());
    if (all.ok) return succeed({ kind: 'opens', ...counts });
    return mayBeBegunAnew(all.reason) ? succeed({ kind: 'part-lost', ...counts }) : all;
  }
  const kind = (await keyringIn(copies.value)) ? 'keys-in-copy' : 'lost';
  return succeed({ kind, ...counts });
}

/** Puts the keys back from the second copy; every record that is there can be read again. */
export async function putKeysBack(): Promise<Outcome<undefined>> {
  const [copies, opened] = await Promise.all([readCopies(), openDatabase()]);
  if (!copies.ok) return copies;
  if (!opened.ok) return opened;
  const keyring = await keyringIn(copies.value);
  if (!keyring) return fail('not-found');
  const put = await write(opened.value, ['vault'], async (transaction) => {
    const vault = transaction.objectStore('vault');
    // Somebody may have been faster: what can be read is never replaced.
    if (parseKeyring(await vault.get('keyring')).kind === 'damaged') await vault.put(keyring);
  });
  if (!put.ok) return put;
  announce('keyring');
  return succeed(undefined);
}

/**
 * Removes a store nobody can read, or not all of, and lets a new one begin. The agent asked for it. What can still be
 * read goes into the second copy first, and what the copies have is put back afterwards, as after any loss: the new
 * store is behind its witness.
 */
export async function beginAnew(): Promise<Outcome<undefined>> {
  if (await isSpaceLow()) return fail('low-space');
  await thaw();
  const damaged = await openDatabase();
  if (damaged.ok) await keepReadable(damaged.value);
  await thaw();
  const removed = await removeDatabase({ waits: false });
  // What cannot even be deleted stays where it is, and the new one begins beside it.
  if (!removed.ok && !(removed.reason === 'damaged' && (await moveToNewPlace()))) return removed;
  const opened = await openDatabase();
  return opened.ok ? succeed(undefined) : opened;
}

function mayBeBegunAnew(reason: StoreFailure): boolean {
  return reason === 'damaged' || reason === 'upgrade-failed';
}

function readCopies(): Promise<Outcome<Copy[]>> {
  return withJournals(
    async (journals) => succeed(await Promise.all(journals.map(readJournal))),
    () => [],
  );
}

/** The keyring of the vault the witness knows; without a witness, of the only vault there is. */
async function keyringIn(copies: readonly Copy[]): Promise<unknown> {
  const whole = copies.filter(({ keyring }) => parseKeyring(keyring).kind === 'keyring');
  const { witness } = await readWitness();
  const known = whole.find(({ vaultId }) => vaultId === witness?.vaultId);
  return (known ?? (whole.length === 1 && !witness ? whole[0] : undefined))?.keyring;
}
