import * as z from 'zod/mini';
import { logError } from '../browser/log';
import { newId } from '../browser/new-id';
import { forget, recallAll, rememberAll } from '../browser/session-memory';
import type { Changes } from './changes-since';
import {
  caseShelves,
  filled,
  headMemory,
  marksMemories,
  shelvesFor,
  sinceMemory,
  type RankedMark,
  type Wanted,
} from './mark-shelves';
import type { Store } from './opening';
import { recallUnlocked } from './protection/unlocked';

/** What is remembered of the marks that were asked for. */
export interface KeptMarks {
  /** Names the filling of the shelves; what was written since belongs to it. */
  filling: string;
  /** As the shelves were filled; a mark can be there twice. */
  shelved: RankedMark[];
  /** All that was written after that, up to `last`. */
  since: Changes<RankedMark>;
}

/** As a list: names of fields, ten thousand times over, would be half of it. */
const markSchema = z.pipe(
  z.tuple([z.string(), z.number(), z.string(), z.string(), z.boolean(), z.array(z.string())]),
  z.transform(([id, rank, caseKey, errorKey, open, tickets]): RankedMark => {
    return { id, rank, caseKey, errorKey, open, tickets };
  }),
);
const headSchema = z.object({ vaultId: z.string(), filling: z.string(), upTo: z.number() });
const sinceSchema = z.object({
  filling: z.string(),
  last: z.number(),
  changed: z.array(markSchema),
  gone: z.array(z.string()),
});
const shelfSchema = z.array(markSchema);

/**
 * The marks of this store that are remembered until the browser closes or tickets are locked (in no file, ever): all of
 * them, or only those on the shelves of what is wanted. Undefined where nothing is remembered.
 */
export async function recallMarks({ vault }: Store, wanted?: Wanted): Promise<KeptMarks | undefined> {
  const shelves = wanted ? shelvesFor(wanted) : caseShelves;
  const kept = await recallAll([headMemory, sinceMemory, ...shelves]);
  const head = headSchema.safeParse(kept[headMemory]);
  if (!head.success || head.data.vaultId !== vault.vaultId) return undefined;
  const { filling, upTo } = head.data;
  const since = sinceSchema.safeParse(kept[sinceMemory]);
  const shelved: RankedMark[] = [];
  for (const name of shelves) {
    const text = kept[name];
    const shelf = shelfSchema.safeParse(typeof text === 'string' ? JSON.parse(text) : undefined);
    if (!shelf.success) return undefined;
    shelved.push(...shelf.data);
  }
  const isOfThese = since.success && since.data.filling === filling;
  return { filling, shelved, since: isOfThese ? since.data : { last: upTo, changed: [], gone: [] } };
}

/** Fills all shelves anew with every mark there is, as it was after the write numbered `upTo`. */
export function rememberMarks(store: Store, upTo: number, marks: readonly RankedMark[]): Promise<void> {
  const head = { vaultId: store.vault.vaultId, filling: newId(), upTo };
  const entries: Record<string, unknown> = { [headMemory]: head };
  for (const [name, shelf] of filled(marks)) entries[name] = JSON.stringify(shelf.map(asList));
  return rememberUnlessLocked(store, entries);
}

/** Remembers what was written since the shelves were filled. Two who do so at once do no harm: it is looked up again. */
export function rememberSince(
  store: Store,
  filling: string,
  { last, changed, gone }: Changes<RankedMark>,
): Promise<void> {
  return rememberUnlessLocked(store, {
    [sinceMemory]: { filling, last, changed: changed.map(asList), gone },
  });
}

const asList = (mark: RankedMark) => [
  mark.id,
  mark.rank,
  mark.caseKey,
  mark.errorKey,
  mark.open,
  mark.tickets,
];

/** Where there is no room, marks are read anew each time. What was locked meanwhile is forgotten again. */
async function rememberUnlessLocked({ vault }: Store, entries: Record<string, unknown>): Promise<void> {
  try {
    await rememberAll(entries);
  } catch (error) {
    logError('marks-not-remembered', error);
  }
  if (vault.mode === 'passphrase' && !(await recallUnlocked())) await forget(...marksMemories);
}
