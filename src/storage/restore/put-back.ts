import { announce } from '../../browser/announcements';
import { wakeWorker } from '../../browser/wake-worker';
import type { IssueFile } from '../../domain/issue';
import type { Settings } from '../../domain/settings';
import { succeed, type Outcome } from '../failure';
import { marksFor, marksOf, standingMarks } from '../issue-rows';
import type { Store } from '../opening';
import { putSealed } from '../put-sealed';
import { inTheClear } from '../settings';
import { noteRemoval } from '../removed';
import type { WriteTransaction } from '../schema';
import { seal, type DataKey, type SealedRow } from '../seal';
import { countWrite, numberWrite, recount, type Tally } from '../tally';
import { withCurrentKey } from '../with-current-key';
import { bearWitness } from '../witness';
import { write } from '../write';
import type { Comparison, Missing } from './compare';

/**
 * Puts back what a comparison found, all of it in one transaction: killed in the middle, nothing has changed. Each
 * record is sealed anew by this vault's key. Answers how many records came back.
 */
export async function putBack(
  store: Store,
  comparison: Pick<Comparison, 'missing' | 'deleted'>,
): Promise<Outcome<number>> {
  return withCurrentKey(store, (key) => putBackSealed(store, key, comparison));
}

async function putBackSealed(
  { database, vault }: Store,
  key: DataKey,
  { missing, deleted }: Pick<Comparison, 'missing' | 'deleted'>,
): Promise<Outcome<number>> {
  const sealed = await Promise.all(
    inOrder(missing).map(async (record) => ({
      ...record,
      sealed: await seal(key, record.store, record.id, record.value),
    })),
  );
  const stores = ['vault', 'issues', 'drafts', 'settings', 'removed'] as const;
  const written = await write(database, [...stores], async (transaction) => {
    // A store that lost rows has a tally that still counts them: it begins from what is really there.
    const tally = await recountAboveAll(transaction);
    for (const { store, id } of deleted) await takeAway(transaction, store, id);
    for (const record of sealed) await putOne(transaction, record);
    return sealed.length + deleted.length === 0 ? tally : recountAboveAll(transaction);
  });
  if (!written.ok) return written;
  bearWitness(vault.vaultId, written.value);
  for (const change of ['issues', 'drafts', 'settings'] as const) announce(change);
  wakeWorker();
  return succeed(sealed.length);
}

/** Oldest first, so that the newest stands on top of the list. */
function inOrder(missing: readonly Missing[]): Missing[] {
  const lastCall = ({ store, value }: Missing) =>
    store === 'issues' ? ((value as IssueFile).calls.at(-1)?.at ?? 0) : 0; // checked when compared
  return missing.toSorted((a, b) => lastCall(a) - lastCall(b));
}

async function recountAboveAll(transaction: WriteTransaction): Promise<Tally> {
  const vault = transaction.objectStore('vault');
  const before = (await vault.get('tally')) as Partial<Tally> | undefined; // a number or nothing
  const tally = await recount(transaction, before?.last ?? 0);
  await vault.put(tally);
  return tally;
}

async function takeAway(transaction: WriteTransaction, store: Missing['store'], id: string): Promise<void> {
  const rows = transaction.objectStore(store);
  const seq =
    store === 'issues'
      ? (await countWrite(transaction, await rows.get(id), undefined)).last
      : await numberWrite(transaction);
  await rows.delete(id);
  await noteRemoval(transaction, store, id, seq);
}

async function putOne(
  transaction: WriteTransaction,
  { store, id, row, value, sealed }: Missing & { sealed: SealedRow },
): Promise<void> {
  const rows = transaction.objectStore(store);
  if (store !== 'issues') {
    const seq = await numberWrite(transaction);
    const clear = store === 'settings' ? inTheClear(value as Settings) : {}; // checked when compared
    await putSealed(transaction, store, { ...sealed, ...clear, seq });
    return;
  }
  const present: unknown = await rows.get(id);
  const tally = await countWrite(transaction, present, sealed);
  const file = value as IssueFile; // checked when compared
  const marks = { ...marksFor(-tally.last, file.followUps, marksOf(row)), ...standingMarks(file) };
  await putSealed(transaction, store, { ...sealed, ...marks, seq: tally.last });
}
