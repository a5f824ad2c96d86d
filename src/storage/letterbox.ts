import { announce } from '../browser/announcements';
import { wakeWorker } from '../browser/wake-worker';
import type { Draft } from '../domain/draft';
import { succeed, type Outcome } from './failure';
import { sealLetter, type Addressee } from './protection/sealed-letter';
import { KeyChanged } from './put-sealed';
import { noteRemoval } from './removed';
import type { NewCall } from './save-call';
import type { Database, ReminderMarks, StoreName, WriteTransaction } from './schema';
import { numberWrite } from './tally';
import { write } from './write';

/** A locked vault, as far as it can be used: things can be put in, nothing can be read. */
export interface Letterbox {
  database: Database;
  addressee: Addressee;
}

/** What a write of a letter is over: the tally that numbers it, and the issues should the tally have to be made anew. */
export const letterStores: StoreName[] = ['vault', 'issues', 'letterbox', 'removed'];

/** What a letter holds. */
export type Letter = { kind: 'draft'; draft: Draft } | { kind: 'ticket'; callId: string; newCall: NewCall };

/** Keeps a draft typed while the vault is locked; the latest version replaces the one before. */
export async function postDraft(letterbox: Letterbox, draft: Draft): Promise<Outcome<undefined>> {
  return post(letterbox, draftLetter(draft.id), { kind: 'draft', draft }, {});
}

/** Forgets such a draft because the agent said so. */
export async function takeBackDraft({ database }: Letterbox, draftId: string): Promise<Outcome<undefined>> {
  const deleted = await write(database, letterStores, (transaction) =>
    removeLetter(transaction, draftLetter(draftId)),
  );
  return deleted.ok ? succeed(undefined) : deleted;
}

/** Saves a ticket while the vault is locked, and its draft goes, in one transaction. It reminds like any other. */
export async function postTicket(
  letterbox: Letterbox,
  callId: string,
  newCall: NewCall,
): Promise<Outcome<undefined>> {
  const moments = newCall.followUp ? [newCall.followUp.dueAt] : [];
  const marks: ReminderMarks = moments.length > 0 ? { remindAt: moments, noticeAt: moments } : {};
  const { draftId } = newCall;
  const posted = await post(
    letterbox,
    ticketLetter(callId),
    { kind: 'ticket', callId, newCall },
    marks,
    draftId,
  );
  if (posted.ok) wakeWorker();
  return posted;
}

async function post(
  { database, addressee }: Letterbox,
  id: string,
  letter: Letter,
  marks: ReminderMarks,
  draftId?: string,
): Promise<Outcome<undefined>> {
  const sealed = await sealLetter(addressee, id, letter);
  const posted = await write(database, letterStores, async (transaction) => {
    await requireBox(transaction, addressee.boxId);
    if (draftId !== undefined) await removeLetter(transaction, draftLetter(draftId));
    const seq = await numberWrite(transaction);
    await transaction.objectStore('letterbox').put({ ...sealed, ...marks, seq });
  });
  if (!posted.ok) return posted;
  announce('drafts');
  return succeed(undefined);
}

/** Takes a letter out of the box, so that no copy brings it back. The transaction must be over `letterStores`. */
export async function removeLetter(transaction: WriteTransaction, id: string): Promise<void> {
  const box = transaction.objectStore('letterbox');
  if ((await box.getKey(id)) === undefined) return;
  await box.delete(id);
  await noteRemoval(transaction, 'letterbox', id, await numberWrite(transaction));
}

/** A letter for a box that is not there any more could never be opened: it is not written. */
async function requireBox(transaction: WriteTransaction, boxId: string): Promise<void> {
  const keyring: unknown = await transaction.objectStore('vault').get('keyring');
  const { letters } = (keyring ?? {}) as { letters?: { boxId?: unknown } }; // compared only
  if (letters?.boxId !== boxId) throw new KeyChanged();
}

function draftLetter(draftId: string): string {
  return `draft:${draftId}`;
}

function ticketLetter(callId: string): string {
  return `ticket:${callId}`;
}

/** True for a letter that holds a ticket; the others hold drafts. */
export function isTicketLetter(letterId: string): boolean {
  return letterId.startsWith(ticketLetter(''));
}

/** The id of the draft or the call a letter is about. */
export function idInLetter(letterId: string): string {
  return letterId.slice(letterId.indexOf(':') + 1);
}
