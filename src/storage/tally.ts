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

/** Counts a write that puts `after` in the place of `before` (undefined for a new issue). */
export async function countWrite(
  transaction: WriteTransaction,
  before: unknown,
  after: unknown,
): Promise<Tally> {
  const vault = transaction.objectStore('vault');
  const parsed = tallySchema.safeParse(await vault.get('tally'));
  const tally = parsed.success ? parsed.data : await recount(transaction);
  const next: Tally = {
    id: 'tally',
    last: tally.last + 1,
    issues: tally.issues + (before === undefined ? 1 : 0),
    fold: foldOf(tally.fold, before, after),
  };
  await vault.put(next);
  return next;
}

/** `fold` with the IVs of these rows folded in, or out: it is the same. */
export function foldOf(fold: string, ...rows: unknown[]): string {
  const folded = rows.reduce((sum: bigint, row) => sum ^ ivOf(row), toNumber(fold));
  return folded.toString(16);
}

/** The tally of what is really there. `least` keeps the numbering going on; a lost one is found in the list itself. */
export async function recount(transaction: WriteTransaction, least = 0): Promise<Tally> {
  const issues = transaction.objectStore('issues');
  const newest = await issues.index('rank').openKeyCursor();
  let tally: Tally = { ...emptyTally, last: Math.max(least, newest ? -newest.key : 0) };
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
