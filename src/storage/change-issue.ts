import { announce } from '../browser/announcements';
import { wakeWorker } from '../browser/wake-worker';
import { issueFileSchema, type IssueFile } from '../domain/issue';
import { fail, succeed, type Outcome } from './failure';
import { issueFrom, marksFor, marksOf, standingMarks } from './issue-rows';
import type { Store } from './opening';
import { read } from './read';
import { putLast, putSealedLast, requireCurrentKey } from './put-sealed';
import { noteRemoval } from './removed';
import type { IssueRow, WriteTransaction } from './schema';
import { seal, versionOf, type DataKey } from './seal';
import { counted, readTally, type Tally } from './tally';
import { withCurrentKey } from './with-current-key';
import { bearWitness } from './witness';
import { write } from './write';

/** What to do to an issue: the new file, and whether it moves to the top of the list. */
export interface IssueChange {
  file: IssueFile;
  toTop: boolean;
  /** A draft that is saved by this change and disappears with it. */
  draftId?: string;
  /** Moments a notification was shown for before the issue was here: they are not announced again. */
  noticed?: readonly number[];
}

/**
 * Reads an issue, changes it and writes it, as one step as far as anyone can see. Sealing takes time a transaction
 * does not wait for, so the write looks whether the row is still the one that was read, and begins again if not.
 * `change` gets undefined for an issue that does not exist.
 */
export async function changeIssue(
  store: Store,
  id: string,
  change: (file: IssueFile | undefined) => IssueChange | 'as-it-is' | 'not-found',
): Promise<Outcome<IssueFile>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await read(store.database, ['issues'], (tx) => tx.objectStore('issues').get(id));
    if (!found.ok) return found;
    const before = found.value === undefined ? undefined : await issueFrom(store.vault, found.value);
    if (found.value !== undefined && !before) return fail('unreadable');
    const changed = change(before);
    if (changed === 'not-found') return fail('not-found');
    if (changed === 'as-it-is') return before ? succeed(before) : fail('not-found');
    if (!issueFileSchema.safeParse(changed.file).success) return fail('too-long');
    const written = await withCurrentKey(store, (key) => replace(store, key, id, found.value, changed));
    if (!written.ok) return written;
    if (written.value !== 'overtaken') {
      bearWitness(store.vault.vaultId, written.value);
      announceChange(changed);
      return succeed(changed.file);
    }
  }
  return fail('busy');
}

/** Changes an issue that exists, in its place in the list; `change` answers undefined when it finds nothing to change. */
export function changeFile(
  store: Store,
  id: string,
  change: (file: IssueFile) => IssueFile | undefined,
): Promise<Outcome<IssueFile>> {
  return changeIssue(store, id, (before) => {
    const file = before && change(before);
    return file ? { file, toTop: false } : 'not-found';
  });
}

/** More than the surfaces that can be open at once. */
const attempts = 8;

/** The tally after the write, or 'overtaken' when somebody else wrote in between and nothing was done. */
async function replace(
  { database }: Store,
  key: DataKey,
  id: string,
  before: unknown,
  { file, toTop, draftId, noticed = [] }: IssueChange,
): Promise<Outcome<Tally | 'overtaken'>> {
  const sealed = await seal(key, 'issues', id, file);
  const forDraft = draftId === undefined ? [] : (['drafts', 'removed'] as const);
  const stores = ['issues', ...forDraft] as const;
  return write(database, [...stores], async (transaction: WriteTransaction) => {
    const [present, counts, draftKey] = await Promise.all([
      transaction.objectStore('issues').get(id), // compared only
      readTally(transaction),
      // A draft the agent never typed into was never stored: nothing is removed then.
      draftId === undefined ? undefined : transaction.objectStore('drafts').getKey(draftId),
      requireCurrentKey(transaction, sealed.keyId),
    ]);
    if (versionOf(present) !== versionOf(before)) return 'overtaken';
    const tally = counted(counts, present, sealed);
    // Taken from the row as it is now: a notification may have been noted since it was read.
    const marks = marksOf(present) ?? { rank: -tally.last, remindAt: [...noticed] };
    const rank = toTop ? -tally.last : marks.rank;
    const row: IssueRow = {
      ...sealed,
      ...marksFor(rank, file.followUps, marks),
      ...standingMarks(file),
      seq: tally.last,
    };
    if (draftKey !== undefined) await removeDraft(transaction, draftKey, tally.last);
    putLast(transaction, 'vault', tally);
    putSealedLast(transaction, 'issues', row);
    return tally;
  });
}

async function removeDraft(transaction: WriteTransaction, draftId: string, seq: number): Promise<void> {
  await Promise.all([
    transaction.objectStore('drafts').delete(draftId),
    noteRemoval(transaction, 'drafts', draftId, seq),
  ]);
}

function announceChange({ draftId }: IssueChange): void {
  announce('issues');
  if (draftId !== undefined) announce('drafts');
  wakeWorker();
}
