import { succeed, type Outcome } from '../failure';
import { withJournals } from '../journal/keep';
import { readJournal } from '../journal/read-copy';
import type { Store } from '../opening';
import { acknowledgeLoss } from '../witness';
import { compareWithCopy, type Comparison } from './compare';
import { putBack } from './put-back';

/** What the second copy on this computer could give back: of this vault, and of one that is gone. Changes nothing. */
export async function lookInSecondCopy(store: Store): Promise<Outcome<Comparison[]>> {
  const copies = await withJournals(
    async (journals) => succeed(await Promise.all(journals.map(readJournal))),
    () => [],
  );
  if (!copies.ok) return copies;
  const comparisons: Comparison[] = [];
  for (const copy of copies.value) {
    const compared = await compareWithCopy(store, copy);
    if (!compared.ok) return compared;
    comparisons.push(compared.value);
  }
  return succeed(comparisons);
}

/**
 * Puts everything back the second copy has, then compares once more: only when nothing is missing any more is the
 * loss settled. Answers how many records came back.
 */
export async function restoreFromSecondCopy(store: Store): Promise<Outcome<number>> {
  let restored = 0;
  const found = await lookInSecondCopy(store);
  if (!found.ok) return found;
  for (const comparison of found.value) {
    if (comparison.missing.length + comparison.deleted.length === 0) continue;
    const put = await putBack(store, comparison);
    if (!put.ok) return put;
    restored += put.value;
  }
  const again = await lookInSecondCopy(store);
  if (!again.ok) return again;
  if (again.value.every(({ missing }) => missing.length === 0)) await acknowledgeLoss();
  return succeed(restored);
}
