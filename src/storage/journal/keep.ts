import { logError } from '../../browser/log';
import { oneAtATime } from '../../browser/one-at-a-time';
import { succeed, type Outcome } from '../failure';
import type { Keeper } from '../opening';
import type { Database } from '../schema';
import { readWitness } from '../witness';
import { JournalRefused, askJournal } from './ask';
import { beginJournal, keyringName } from './begin';
import type { JournalFile } from './desk';
import { headOf, toFrames, type JournalHead } from './entries';
import { joinUp } from './join-up';
import { readFacts, readNewRows } from './rows';

/** How the second copy stands. */
export type JournalState =
  /** Every acknowledged write is in it. */
  | 'kept'
  /** It knows of more than the database does: a loss was noted. */
  | 'knows-more'
  /** This browser gives no such files here, or refused. Tried again at the next save. */
  | 'not-possible';

/** A file and what its first entry says. */
export interface Journal extends JournalFile {
  of: JournalHead;
}

/**
 * Brings the journal up to date with the database: whoever comes next does what somebody before, killed meanwhile, did
 * not. Doing it twice does nothing.
 */
export function catchUp(keeper: Keeper, now: number): Promise<Outcome<JournalState>> {
  return withJournals(
    (journals) => follow(keeper, journals, now),
    () => 'not-possible' as const,
  );
}

/** Runs `act` on all journals there are, alone among all our contexts; `refused` answers when the browser has none. */
export function withJournals<T>(
  act: (journals: Journal[]) => Promise<Outcome<T>>,
  refused: () => T,
): Promise<Outcome<T>> {
  return oneAtATime('journal', async () => {
    try {
      return await act(await listJournals());
    } catch (error) {
      if (!(error instanceof JournalRefused)) throw error;
      logError('journal-not-kept', error);
      return succeed(refused());
    }
  });
}

/** Below this many bytes a journal is never written anew. */
const smallest = 4_000_000;

/** As catchUp(), by whoever is alone with the journals already. They were listed before the database is read: a database that is whole can only be ahead of them. */
export async function follow(
  keeper: Keeper,
  journals: Journal[],
  now: number,
): Promise<Outcome<JournalState>> {
  const { database } = keeper;
  const facts = await readFacts(database);
  if (!facts.ok) return facts;
  const { keyring, tally } = facts.value;
  const name = await keyringName(keyring);
  const ours = name && newestOf(journals, name.vaultId);
  if (!name || (!ours && !tally)) return succeed('kept'); // nothing was ever saved
  if (!ours) return keptBy(beginJournal(keeper, journals));
  if (ours.position > (tally?.last ?? 0)) return joinUp(database, ours, name.vaultId, now);
  const written = await appendNew(database, ours);
  if (!written.ok) return written;
  const { size, began } = written.value;
  const outgrown = size > Math.max(smallest, 3 * began);
  // While it is locked nobody can tell whether every row can be opened: a journal is not replaced then.
  if (!('vault' in keeper) || (ours.of.keyring === name.digest && !outgrown)) return succeed('kept');
  // While a loss is noted nothing is replaced: the old file may be the only one that knows.
  return (await readWitness()).loss ? succeed('kept') : keptBy(beginJournal(keeper, journals, ours));
}

/** The journal of a vault that is written to. */
export function newestOf(journals: readonly Journal[], vaultId: string): Journal | undefined {
  return journals
    .filter(({ of }) => of.vaultId === vaultId)
    .reduce<Journal | undefined>((a, b) => (a && a.of.generation > b.of.generation ? a : b), undefined);
}

/** Every journal there is, of this vault and of others: one that was lost may still be in there. */
async function listJournals(): Promise<Journal[]> {
  const files = await askJournal({ ask: 'files' });
  return files.flatMap((file) => {
    const of = headOf(file.head);
    return of ? [{ ...file, of }] : [];
  });
}

/** Appends what the database has beyond the journal's position. */
async function appendNew(database: Database, journal: Journal): Promise<Outcome<JournalFile>> {
  let file: JournalFile = journal;
  for (let more = true; more;) {
    const rows = await readNewRows(database, file.position);
    if (!rows.ok) return rows;
    const { entries } = rows.value;
    if (entries.length > 0) {
      const [written] = await askJournal({ ask: 'append', name: file.name, frames: toFrames(entries) });
      file = written ?? file;
    }
    more = rows.value.more;
  }
  return succeed(file);
}

async function keptBy(begun: Promise<Outcome<undefined>>): Promise<Outcome<JournalState>> {
  const done = await begun;
  return done.ok ? succeed('kept') : done;
}
