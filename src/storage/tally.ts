import * as z from 'zod/mini';
import type { WriteTransaction } from './schema';

/** What the store says of itself: it is written in the same transaction as every change of an issue. */
export const tallySchema = z.object({
  id: z.literal('tally'),
  /** The number of the last write: 1, 2, 3 … in the order of the transactions, never the same twice. */
  last: z.number(),
  /** How many issues there are. */
  issues: z.number(),
  /** The IVs of all issues, folded into one by XOR, in hexadecimal: it names this very set of versions. */
  fold: z.string(),
});

export type Tally = z.infer<typeof tallySchema>;

export const emptyTally: Tally = { id: 'tally', last: 0, issues: 0, fold: '' };

/**
 * Counts a write that puts `after` in the place of `before`: undefined before it was made, or after it was deleted.
 * The transaction must be over 'vault' and 'issues'.
 */
export async function countWrite(
  transaction: WriteTransaction,
  before: unknown,
  after: unknown,
): Promise<Tally> {
  return putTally(transaction, counted(await readTally(transaction), before, after));
}

/** The number of a write that changes no issue: of a draft or the settings. The transaction as for countWrite(). */
export async function numberWrite(transaction: WriteTransaction): Promise<number> {
  return (await putTally(transaction, numbered(await readTally(transaction)))).last;
}

/** The tally as it stands; made anew from the issues when it was lost. The transaction as for countWrite(). */
export async function readTally(transaction: WriteTransaction): Promise<Tally> {
  const parsed = tallySchema.safeParse(await transaction.objectStore('vault').get('tally'));
  return parsed.success ? parsed.data : recount(transaction);
}

/** The tally after a write that puts `after` in the place of `before`. */
export function counted(tally: Tally, before: unknown, after: unknown): Tally {
  return {
    ...numbered(tally),
    issues: tally.issues + Number(after !== undefined) - Number(before !== undefined),
    fold: foldOf(tally.fold, before, after),
  };
}

/** The tally after a write that changes no issue. */
export function numbered(tally: Tally): Tally {
  return { ...tally, last: tally.last + 1 };
}

async function putTally(transaction: WriteTransaction, tally: Tally): Promise<Tally> {
  await transaction.objectStore('vault').put(tally);
  return tally;
}

/** `fold` with the IVs of these rows folded in, or out: it is the same. */
export function foldOf(fold: string, ...rows: unknown[]): string {
  const folded = rows.reduce((sum: bigint, row) => sum ^ ivOf(row), toNumber(fold));
  return folded.toString(16);
}

/** True when both counted the very same versions. Before the first issue there is no fold, and after the last one is gone it is 0. */
export function isSameSet(a: Pick<Tally, 'issues' | 'fold'>, b: Pick<Tally, 'issues' | 'fold'>): boolean {
  return a.issues === b.issues && toNumber(a.fold) === toNumber(b.fold);
}

/** The tally of what is really there. `least` keeps the numbering going on; a lost one is found in the list itself. */
export async function recount(transaction: WriteTransaction, least = 0): Promise<Tally> {
  const issues = transaction.objectStore('issues');
  const [byRank, bySeq] = await Promise.all([
    issues.index('rank').openKeyCursor(),
    issues.index('seq').openKeyCursor(null, 'prev'),
  ]);
  let tally: Tally = { ...emptyTally, last: Math.max(least, -(byRank?.key ?? 0), bySeq?.key ?? 0) };
  for (let cursor = await issues.openCursor(); cursor; cursor = await cursor.continue()) {
    tally = { ...tally, issues: tally.issues + 1, fold: foldOf(tally.fold, cursor.value) };
  }
  return tally;
}

function ivOf(row: unknown): bigint {
  const { iv } = (row ?? {}) as { iv?: unknown }; // compared only
  if (!(iv instanceof Uint8Array)) return 0n;
  return toNumber(Array.from(iv, (byte: number) => byte.toString(16).padStart(2, '0')).join(''));
}

function toNumber(hexadecimal: string): bigint {
  return BigInt(`0x0${hexadecimal}`);
}
