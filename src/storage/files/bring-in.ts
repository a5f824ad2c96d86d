import { now } from '../../browser/clock';
import type { CopySecret } from '../copy-keys';
import { succeed, type Outcome } from '../failure';
import { catchUp } from '../journal/keep';
import type { Store } from '../opening';
import { compareWithCopy, type Comparison } from '../restore/compare';
import { putBack } from '../restore/put-back';
import { tallySchema } from '../tally';
import { read } from '../read';
import { acknowledgeLoss, readWitness } from '../witness';
import type { PslFile } from './read-file';

/** What a file would bring in. Nothing is changed. */
export function previewFile(
  store: Store,
  { copy }: PslFile,
  secret: CopySecret,
): Promise<Outcome<Comparison>> {
  return compareWithCopy(store, copy, secret);
}

/**
 * Brings in what a file has and the store does not, in one transaction: killed in the middle, nothing has changed.
 * A loss that was noted is settled when as many tickets are here as there were.
 */
export async function bringIn(store: Store, file: PslFile, secret: CopySecret): Promise<Outcome<number>> {
  // As in restoreFromSecondCopy(): the numbering goes on above what the second copy has.
  const caughtUp = await catchUp(store, now());
  if (!caughtUp.ok) return caughtUp;
  const compared = await previewFile(store, file, secret);
  if (!compared.ok) return compared;
  const put = await putBack(store, compared.value);
  if (!put.ok) return put;
  const { loss } = await readWitness();
  const tally = await read(store.database, ['vault'], (tx) => tx.objectStore('vault').get('tally'));
  const parsed = tallySchema.safeParse(tally.ok ? tally.value : undefined);
  if (loss && parsed.success && parsed.data.issues >= loss.expected) await acknowledgeLoss();
  return succeed(put.value);
}
