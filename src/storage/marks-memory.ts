import * as z from 'zod/mini';
import { logError } from '../browser/log';
import { forget, recall, remember } from '../browser/session-memory';
import type { IssueMark } from '../domain/related';
import type { Store } from './opening';
import { recallUnlocked, marksMemory } from './protection/unlocked';

/** A mark with its place in the list: minus the number of the write that made its newest call. */
export interface RankedMark extends IssueMark {
  rank: number;
}

/** All marks as they were after the write numbered `upTo`. */
export interface KeptMarks {
  upTo: number;
  marks: RankedMark[];
}

/** As a list of lists: names of fields, ten thousand times over, would be half of it. */
const keptSchema = z.object({
  vaultId: z.string(),
  upTo: z.number(),
  marks: z.array(z.tuple([z.string(), z.number(), z.string(), z.string(), z.boolean(), z.array(z.string())])),
});

/** The marks of this store that are remembered until the browser closes or tickets are locked: in no file, ever. */
export async function recallMarks({ vault }: Store): Promise<KeptMarks | undefined> {
  const text = await recall(marksMemory);
  const kept = keptSchema.safeParse(typeof text === 'string' ? JSON.parse(text) : undefined);
  if (!kept.success || kept.data.vaultId !== vault.vaultId) return undefined;
  const { upTo, marks } = kept.data;
  return {
    upTo,
    marks: marks.map(([id, rank, caseKey, errorKey, open, tickets]) => ({
      id,
      rank,
      caseKey,
      errorKey,
      open,
      tickets,
    })),
  };
}

/** Remembers the marks, unless tickets were locked meanwhile. Where there is no room they are read anew each time. */
export async function rememberMarks({ vault }: Store, { upTo, marks }: KeptMarks): Promise<void> {
  const rows = marks.map((mark) => [
    mark.id,
    mark.rank,
    mark.caseKey,
    mark.errorKey,
    mark.open,
    mark.tickets,
  ]);
  try {
    await remember(marksMemory, JSON.stringify({ vaultId: vault.vaultId, upTo, marks: rows }));
  } catch (error) {
    logError('marks-not-remembered', error);
  }
  if (vault.mode === 'passphrase' && !(await recallUnlocked())) await forget(marksMemory);
}
