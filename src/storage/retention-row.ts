import * as z from 'zod/mini';
import type { ReadTransaction, WriteTransaction } from './schema';

const retentionSchema = z.object({
  id: z.literal('retention'),
  notices: z.array(z.object({ at: z.number(), upTo: z.number() })).check(z.maxLength(50)),
  /** Milliseconds since 1970 of the last look for what has to go. */
  lookedAt: z.number(),
  /** Records sealed by this key were removed and lie in the store's log: it is to be given up. See destroy-removed.ts. */
  keyToDestroy: z.optional(z.string()),
  /** Issues closed before version 5 were given their mark in the clear. See mark-closed.ts. */
  closedMarked: z.optional(z.boolean()),
});

/** What is known of removals: times only, so it stands in the clear. */
export type RetentionRow = z.infer<typeof retentionSchema>;

const nothingYet: RetentionRow = { id: 'retention', notices: [], lookedAt: 0 };

/** The row of 'vault' with this, or what holds as long as there is none. A row that makes no sense is one without notices. */
export async function readRetention(transaction: ReadTransaction | WriteTransaction): Promise<RetentionRow> {
  const parsed = retentionSchema.safeParse(await transaction.objectStore('vault').get('retention'));
  return parsed.success ? parsed.data : nothingYet;
}

/** Writes it back with changes. */
export async function changeRetention(
  transaction: WriteTransaction,
  changes: Partial<Omit<RetentionRow, 'id'>>,
): Promise<void> {
  await transaction.objectStore('vault').put({ ...(await readRetention(transaction)), ...changes });
}
