import * as z from 'zod/mini';
import type { WriteTransaction } from './schema';

const sequenceSchema = z.object({ id: z.literal('sequence'), last: z.number() });

/** Counts this write: 1, 2, 3 … in the order of the transactions, never the same twice. */
export async function nextSequence(transaction: WriteTransaction): Promise<number> {
  const vault = transaction.objectStore('vault');
  const parsed = sequenceSchema.safeParse(await vault.get('sequence'));
  const last = parsed.success ? parsed.data.last : await highestInUse(transaction);
  const next = last + 1;
  await vault.put({ id: 'sequence', last: next });
  return next;
}

/** A lost counter is found again from the list itself, so that new issues still come out on top. */
async function highestInUse(transaction: WriteTransaction): Promise<number> {
  const cursor = await transaction.objectStore('issues').index('rank').openKeyCursor();
  return cursor ? -cursor.key : 0;
}
