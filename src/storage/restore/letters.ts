import type { CopiedRecord } from '../copy';
import { succeed, type Outcome } from '../failure';
import { idInLetter, isTicketLetter, letterStores } from '../letterbox';
import type { Store } from '../opening';
import { noteRemoval } from '../removed';
import { numberWrite } from '../tally';
import type { OpenedLetter } from '../take-in-letters';
import { write } from '../write';
import { isNewer, type Present } from './present';

/**
 * Letters of a copy that never arrived: not in the letterbox, not taken in and not taken back. `unreadable` counts those
 * that cannot be told.
 */
export async function lettersToBring(
  records: Iterable<CopiedRecord>,
  key: CryptoKey | undefined,
  present: Present,
  sameVault: boolean,
): Promise<{ letters: OpenedLetter[]; unreadable: number }> {
  const wanted = [...records].filter(
    (record) => record.store === 'letterbox' && isWanted(record, present, sameVault),
  );
  if (!key || wanted.length === 0) return { letters: [], unreadable: wanted.length };
  const { openLetterRow } = await import('../take-in-letters'); // few copies have any
  const opened = await Promise.all(wanted.map(({ row }) => openLetterRow(key, row)));
  const letters = opened.filter((letter) => letter !== undefined);
  return { letters, unreadable: opened.length - letters.length };
}

/**
 * Ids are random, so what is here under the id of a letter's call or draft is what the letter told of. The letters about
 * one draft all have the same id: one that was taken in says nothing about the next.
 */
function isWanted(record: CopiedRecord, present: Present, sameVault: boolean): boolean {
  const about = idInLetter(record.id);
  if (record.row === undefined || present.calls.has(about) || !isNewer(record, present, sameVault))
    return false;
  return isTicketLetter(record.id) || isNewer({ ...record, store: 'drafts', id: about }, present, sameVault);
}

/** Puts one where it belongs. That it was in the letterbox once is over with that, whatever a copy says. */
export async function bringLetter(store: Store, letter: OpenedLetter): Promise<Outcome<undefined>> {
  const { putInPlace } = await import('../take-in-letters');
  const put = await putInPlace(store, letter);
  if (!put.ok) return put;
  const noted = await write(store.database, letterStores, async (transaction) =>
    noteRemoval(transaction, 'letterbox', letter.row.id, await numberWrite(transaction)),
  );
  return noted.ok ? succeed(undefined) : noted;
}
