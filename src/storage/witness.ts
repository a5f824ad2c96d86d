import * as z from 'zod/mini';
import { dropNote, writeNote } from '../browser/local-notes';
import { logError, logProblem } from '../browser/log';
import { emptyTally, isSameSet, tallySchema, type Tally } from './tally';
import { lossKey, readWitnessNotes, witnessKey } from './witness-notes';

/**
 * The last tally, noted outside the database after each write of an issue. It can lag behind a store that was killed
 * meanwhile, but never be ahead of a whole one: a store behind its witness has lost something, and some ways of
 * losing (a cut file, a wiped header) raise no error at all.
 */
const witnessSchema = z.object({
  vaultId: z.string(),
  last: z.number(),
  issues: z.number(),
  fold: z.string(),
});

const lossSchema = z.object({
  /** How many issues there were, by the witness. */
  expected: z.number(),
  /** How many were there when it was noticed. */
  found: z.number(),
  /** Milliseconds since 1970. */
  noticedAt: z.number(),
});

/** Issues that were there once and are not any more. Shown until the agent has taken note of it. */
export type Loss = z.infer<typeof lossSchema>;

/** What is noted outside the database. Read it before the database is read: later it might be ahead of what was read. */
export interface Notes {
  witness: z.infer<typeof witnessSchema> | undefined;
  loss: Loss | undefined;
}

export async function readWitness(): Promise<Notes> {
  return notesFrom(await readWitnessNotes());
}

/** The same from notes that were read already. */
export function notesFrom(notes: Record<string, unknown>): Notes {
  const witness = witnessSchema.safeParse(notes[witnessKey]);
  const loss = lossSchema.safeParse(notes[lossKey]);
  return {
    witness: witness.success ? witness.data : undefined,
    loss: loss.success ? loss.data : undefined,
  };
}

/** Notes the tally of a write that is on disk. Nobody waits for it: a witness that lags does no harm. */
export function bearWitness(vaultId: string, { last, issues, fold }: Tally): void {
  writeNote(witnessKey, { vaultId, last, issues, fold }).catch((error: unknown) => {
    logError('witness-not-written', error);
  });
}

/**
 * Compares the store with its witness, at an opening. A loss is noted, and stays noted while the witness starts anew
 * from what is there: the agent can go on working and is told until acknowledgeLoss().
 */
export async function noticeLoss(
  { witness, loss }: Notes,
  vaultId: string,
  tallyRow: unknown,
  now: number,
): Promise<Loss | undefined> {
  const parsed = tallySchema.safeParse(tallyRow);
  const tally = parsed.success ? parsed.data : emptyTally;
  if (!witness || isWhole(witness, vaultId, tally)) return loss;
  return noteLoss(loss, { expected: witness.issues, found: tally.issues, noticedAt: now }, vaultId, tally);
}

/** Notes a loss that was found in another way. The first one stays: it knows best what there was. */
export async function noteLoss(
  known: Loss | undefined,
  found: Loss,
  vaultId: string,
  tally: Tally,
): Promise<Loss> {
  logProblem('store-behind-witness');
  const loss = known ?? found;
  await writeNote(lossKey, loss).catch((error: unknown) => {
    logError('witness-not-written', error);
  });
  bearWitness(vaultId, tally);
  return loss;
}

/** The agent has taken note of a loss. */
export function acknowledgeLoss(): Promise<void> {
  return dropNote(lossKey);
}

function isWhole(witness: NonNullable<Notes['witness']>, vaultId: string, tally: Tally): boolean {
  if (witness.vaultId !== vaultId || tally.last < witness.last) return false;
  return tally.last > witness.last || isSameSet(tally, witness);
}
