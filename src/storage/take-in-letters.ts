import * as z from 'zod/mini';
import { announce } from '../browser/announcements';
import { logProblem } from '../browser/log';
import { draftSchema, type Draft } from '../domain/draft';
import { saveDraft } from './drafts';
import { succeed, type Outcome } from './failure';
import { letterStores, removeLetter } from './letterbox';
import type { Store } from './opening';
import { heldLetterKey } from './protection/held-letter-key';
import { letterSchema, openLetter } from './protection/sealed-letter';
import { read } from './read';
import { saveCall, type NewCall } from './save-call';
import { unsealIn } from './vault';
import { write } from './write';

/** The texts of a ticket are checked where it is saved, like any other's. */
const contentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draft'), draft: draftSchema }),
  z.object({
    kind: z.literal('ticket'),
    callId: z.string(),
    newCall: z.looseObject({ packet: z.looseObject({}), call: z.looseObject({ at: z.number() }) }),
  }),
]);

const rowSchema = z.extend(letterSchema, {
  remindAt: z.optional(z.array(z.number())),
  noticeAt: z.optional(z.array(z.number())),
});

type LetterRow = z.infer<typeof rowSchema>;

/**
 * Puts what was written while the vault was locked where it belongs. It may be interrupted anywhere: a letter goes only
 * when its content is on disk, and content that arrives twice is there once. Answers how many stayed because they could
 * not be opened or did not fit.
 */
export async function takeInLetters(store: Store): Promise<Outcome<{ left: number }>> {
  const key = await heldLetterKey(store);
  const rows = await read(store.database, ['letterbox'], (tx) => tx.objectStore('letterbox').getAll());
  if (!rows.ok) return rows;
  let left = 0;
  for (const row of rows.value) {
    const taken = key && (await takeIn(store, key, row));
    if (!taken?.ok) left += 1;
  }
  if (left > 0) logProblem('unreadable-rows', left);
  return succeed({ left });
}

/** A letter that was opened. `row` is as it lies in the letterbox. */
export interface OpenedLetter {
  row: LetterRow;
  content: z.infer<typeof contentSchema>;
}

/** Undefined for what is no letter, cannot be opened with `key` or does not hold what a letter holds. */
export async function openLetterRow(key: CryptoKey, row: unknown): Promise<OpenedLetter | undefined> {
  const parsed = rowSchema.safeParse(row);
  if (!parsed.success) return undefined;
  const content = contentSchema.safeParse(await openLetter(key, parsed.data));
  return content.success ? { row: parsed.data, content: content.data } : undefined;
}

/** Puts what a letter holds where it belongs, and leaves the letter. Done twice it is there once. */
export function putInPlace(store: Store, { row, content }: OpenedLetter): Promise<Outcome<unknown>> {
  return content.kind === 'draft'
    ? takeInDraft(store, content.draft)
    : takeInTicket(store, content.callId, content.newCall as unknown as NewCall, row); // see contentSchema
}

/** Undefined when the letter cannot be opened. */
async function takeIn(store: Store, key: CryptoKey, row: unknown): Promise<Outcome<unknown> | undefined> {
  const letter = await openLetterRow(key, row);
  if (!letter) return undefined;
  const taken = await putInPlace(store, letter);
  return taken.ok ? remove(store, letter.row) : taken;
}

/** A draft that was typed on elsewhere since then is newer, and stays. */
async function takeInDraft(store: Store, draft: Draft): Promise<Outcome<unknown>> {
  const found = await read(store.database, ['drafts'], (tx) => tx.objectStore('drafts').get(draft.id));
  if (!found.ok) return found;
  const unsealed = found.value === undefined ? {} : await unsealIn(store.vault, 'drafts', found.value);
  const there = draftSchema.safeParse('value' in unsealed ? unsealed.value : undefined);
  return there.success && there.data.editedAt >= draft.editedAt
    ? succeed(undefined)
    : saveDraft(store, draft);
}

async function takeInTicket(
  store: Store,
  callId: string,
  newCall: NewCall,
  { remindAt = [], noticeAt = [] }: LetterRow,
): Promise<Outcome<unknown>> {
  const noticed = remindAt.filter((moment) => !noticeAt.includes(moment));
  const call = { ...newCall, draftId: callId, noticed };
  const saved = await saveCall(store, call);
  if (saved.ok || saved.reason !== 'not-found') return saved;
  // The issue it was a further call about is gone: the call is kept as an issue of its own.
  const { issueId: _, ...alone } = call;
  return saveCall(store, alone);
}

/** Unless a newer version came meanwhile: that one is taken in next time. */
async function remove({ database }: Store, row: LetterRow): Promise<Outcome<unknown>> {
  const removed = await write(database, letterStores, async (transaction) => {
    const present = rowSchema.safeParse(await transaction.objectStore('letterbox').get(row.id));
    if (present.success && present.data.iv.join() === row.iv.join()) await removeLetter(transaction, row.id);
  });
  if (removed.ok) announce('drafts');
  return removed;
}
