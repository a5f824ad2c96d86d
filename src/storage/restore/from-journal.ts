import { now } from '../../browser/clock';
import type { CopySecret } from '../copy-keys';
import { succeed, type Outcome } from '../failure';
import { askJournal } from '../journal/ask';
import { catchUp, follow, withJournals } from '../journal/keep';
import { readJournal } from '../journal/read-copy';
import type { Store } from '../opening';
import { acknowledgeLoss } from '../witness';
import { compareWithCopy, type Comparison } from './compare';
import { bringLetter } from './letters';
import { putBack } from './put-back';

/**
 * What the second copy on this computer could give back: of this vault, and of one that is gone. Changes
 * nothing. `secret` opens a copy that is locked.
 */
export async function lookInSecondCopy(store: Store, secret?: CopySecret): Promise<Outcome<Comparison[]>> {
  const copies = await withJournals(
    async (journals) => succeed(await Promise.all(journals.map(readJournal))),
    () => [],
  );
  if (!copies.ok) return copies;
  const comparisons: Comparison[] = [];
  for (const copy of copies.value) {
    const compared = await compareWithCopy(store, copy, secret);
    if (!compared.ok) return compared;
    comparisons.push(compared.value);
  }
  return succeed(comparisons);
}

/**
 * Puts everything back the second copy has, then compares once more: only when nothing is missing any more is the
 * loss settled. Answers how many records came back.
 */
export async function restoreFromSecondCopy(store: Store, secret?: CopySecret): Promise<Outcome<number>> {
  // The numbering of a store that fell back goes on above the copy's first: or what was written since would be missed by it.
  const caughtUp = await catchUp(store, now());
  if (!caughtUp.ok) return caughtUp;
  let restored = 0;
  const found = await lookInSecondCopy(store, secret);
  if (!found.ok) return found;
  for (const comparison of found.value) {
    const { missing, deleted, letters } = comparison;
    const put = missing.length + deleted.length > 0 ? await putBack(store, comparison) : succeed(0);
    if (!put.ok) return put;
    restored += put.value;
    for (const letter of letters) {
      const brought = await bringLetter(store, letter);
      if (!brought.ok) return brought;
      restored += 1;
    }
  }
  const again = await lookInSecondCopy(store, secret);
  if (!again.ok) return again;
  if (again.value.every((comparison) => isAllHere(comparison))) await acknowledgeLoss();
  const settled = await removeEmptied(store, again.value);
  return settled.ok ? succeed(restored) : settled;
}

/**
 * The journal of a vault that is gone goes too once all it had is here and in this vault's own journal: what the agent
 * deletes from now on must not come back from it.
 */
function removeEmptied(store: Store, comparisons: readonly Comparison[]): Promise<Outcome<undefined>> {
  const emptied = comparisons
    .filter((comparison) => isAllHere(comparison) && comparison.unreadable === 0)
    .map(({ vaultId }) => vaultId)
    .filter((vaultId) => vaultId !== store.vault.vaultId);
  if (emptied.length === 0) return Promise.resolve(succeed(undefined));
  return withJournals(
    async (journals) => {
      const followed = await follow(store, journals, 0);
      if (!followed.ok || followed.value !== 'kept') return succeed(undefined);
      const names = journals.filter(({ of }) => emptied.includes(of.vaultId)).map(({ name }) => name);
      await askJournal({ ask: 'remove', names });
      return succeed(undefined);
    },
    () => undefined,
  );
}

function isAllHere({ missing, letters, locked }: Comparison): boolean {
  return missing.length + letters.length === 0 && !locked;
}
