import * as z from 'zod/mini';
import { fail, succeed, type Outcome } from '../failure';
import type { Keeper } from '../opening';
import { rowToBytes } from '../row-bytes';
import { unseal } from '../seal';
import { emptyTally, foldOf, isSameSet, type Tally } from '../tally';
import { askJournal } from './ask';
import { toFrames } from './entries';
import type { Journal } from './keep';
import { readAllRows, readFacts, type NumberedEntry } from './rows';

/** Names a keyring: whose it is, and which version of it. Undefined when there is none yet. */
export async function keyringName(row: unknown): Promise<{ vaultId: string; digest: string } | undefined> {
  const parsed = z.object({ vaultId: z.string() }).safeParse(row);
  if (!parsed.success) return undefined;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', rowToBytes(row)));
  const digest = Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { vaultId: parsed.data.vaultId, digest };
}

/**
 * Writes a new journal from the database, `instead` of an older one. That one goes only when the new one is whole on
 * disk and the database was found whole while it was copied: otherwise the old one may be the only one that knows.
 */
export async function beginJournal(
  keeper: Keeper,
  journals: readonly Journal[],
  instead?: Journal,
): Promise<Outcome<undefined>> {
  const facts = await readFacts(keeper.database);
  if (!facts.ok) return facts;
  const { keyring, tally = emptyTally } = facts.value;
  const named = await keyringName(keyring);
  if (!named) return fail('not-found');
  const generation = 1 + Math.max(0, ...journals.map(({ of }) => of.generation));
  const name = `journal-${generation}`;
  const head = { kind: 'head', v: 1, generation, vaultId: named.vaultId, keyring: named.digest } as const;
  const first = { kind: 'row', store: 'vault', row: { ...(keyring as { id: string }) } } as const; // has its key there
  const begun = [head, first].map((entry) => ({ seq: 0, entry }));
  await askJournal({ ask: 'begin', name, frames: toFrames(begun) });
  const whole = await copyRows(keeper, name, tally);
  if (!whole.ok) return whole;
  if (instead && !whole.value) {
    await askJournal({ ask: 'remove', names: [name] });
    return succeed(undefined);
  }
  await askJournal({ ask: 'finish', name, instead: instead ? [instead.name] : [] });
  return succeed(undefined);
}

/** False when something is missing in the database, or cannot be opened, or somebody wrote meanwhile. */
async function copyRows(keeper: Keeper, name: string, tally: Tally): Promise<Outcome<boolean>> {
  let [issues, fold, readable] = [0, '', true];
  const append = async (entries: NumberedEntry[]) => {
    for (const { entry } of entries) {
      if (entry.kind !== 'row') continue;
      if (entry.store === 'issues') [issues, fold] = [issues + 1, foldOf(fold, entry.row)];
      readable &&= await isReadable(keeper, entry.store, entry.row);
    }
    // Whatever is written meanwhile has a number above the tally's and comes again at the next catching up.
    const frames = entries.map(({ seq, entry }) => ({ seq: Math.min(seq, tally.last), entry }));
    if (frames.length > 0) await askJournal({ ask: 'append', name, frames: toFrames(frames) });
  };
  const all = await readAllRows(keeper.database, append);
  if (!all.ok) return all;
  await append([{ seq: tally.last, entry: { kind: 'all' } }]);
  const after = await readFacts(keeper.database);
  if (!after.ok) return after;
  const untouched = (after.value.tally ?? emptyTally).last === tally.last;
  return succeed(readable && untouched && isSameSet({ issues, fold }, tally));
}

/** Nobody can tell while it is locked. */
async function isReadable(keeper: Keeper, store: string, row: unknown): Promise<boolean> {
  if (!('vault' in keeper)) return false;
  if (store === 'removed' || store === 'letterbox') return true;
  return 'value' in (await unseal(keeper.vault.keys, store as 'issues', row)); // a sealed store's name
}
