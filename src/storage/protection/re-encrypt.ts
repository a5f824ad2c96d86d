import { announce } from '../../browser/announcements';
import { fail, succeed, type Outcome } from '../failure';
import { newPlainKey, type Keyring } from '../keyring';
import type { Store } from '../opening';
import { inPieces } from '../in-pieces';
import { putSealed } from '../put-sealed';
import { sealedStores, type SealedStore, type WriteTransaction } from '../schema';
import { seal, unseal, type SealedRow } from '../seal';
import { isRow } from '../stored-row';
import { countWrite, numberWrite, type Tally } from '../tally';
import { bearWitness } from '../witness';
import { write } from '../write';
import { wrapDataKey } from './data-keys';
import { reviseKeyring } from './revise-keyring';
import { recallUnlocked, keyBytes } from './unlocked';
import { wrappingKey } from './wrap';

/** Called after each piece, with the number of records that have come to the new key so far. */
export type Progress = (done: number) => void;

/**
 * Gives all records a new key and destroys the one before. From its first write on nothing new is sealed by the old
 * key; both keys open records until the last one has changed over. Killed anywhere, finishReEncryption() goes on.
 */
export async function rotateKey(store: Store, progress?: Progress): Promise<Outcome<undefined>> {
  const begun = await reviseKeyring(withNewKey);
  if (!begun.ok) return begun;
  return finishReEncryption(store, progress);
}

/** Brings every record to the current key, and then drops the keys nobody needs any more. */
export async function finishReEncryption(store: Store, progress?: Progress): Promise<Outcome<undefined>> {
  for (let pass = 0; pass < mostPasses; pass += 1) {
    if (!(await store.vault.renew())) return fail('locked');
    const target = store.vault.current.keyId;
    const moved = await moveAll(store, target, progress);
    if (!moved.ok && moved.reason !== 'key-changed') return moved;
    if (!moved.ok) continue;
    // Only if nobody began another change meanwhile: then records may lie sealed by what was current until now.
    const dropped = await reviseKeyring((keyring) =>
      keyring.current === target ? { ...keyring, keys: keyring.keys.filter(isKey(target)) } : undefined,
    );
    if (!dropped.ok) return dropped;
    if (dropped.value.current === target) {
      await store.vault.renew();
      return succeed(undefined);
    }
  }
  return fail('busy');
}

const mostPasses = 5;

async function withNewKey(keyring: Keyring): Promise<Keyring> {
  const key = newPlainKey();
  if (keyring.mode === 'this-computer-only') {
    return { ...keyring, current: key.keyId, keys: [...keyring.keys, key] };
  }
  const unlocked = await recallUnlocked();
  if (!unlocked) return keyring;
  const vaultKey = await wrappingKey(keyBytes(unlocked));
  const kept = await wrapDataKey(vaultKey, keyring.vaultId, key);
  return { ...keyring, current: key.keyId, keys: [...keyring.keys, kept] };
}

function isKey(keyId: string) {
  return (kept: { keyId: string }) => kept.keyId === keyId;
}

/** Enough to be quick, few enough that a keystroke to be saved waits for milliseconds only. */
const piece = 64;

async function moveAll(store: Store, target: string, progress?: Progress): Promise<Outcome<undefined>> {
  let done = 0;
  for (const name of sealedStores) {
    const all = await inPieces(store.database, name, piece, async (rows) => {
      const moved = await movePiece(store, name, target, rows);
      if (!moved.ok) return moved;
      done += rows.length;
      progress?.(done);
      return moved;
    });
    if (!all.ok) return all;
    if (name === 'issues') announce('issues');
  }
  return succeed(undefined);
}

interface Move {
  from: SealedRow;
  to: SealedRow;
}

async function movePiece(
  { database, vault }: Store,
  name: SealedStore,
  target: string,
  rows: readonly unknown[],
): Promise<Outcome<undefined>> {
  const moves: Move[] = [];
  for (const row of rows) {
    if (!isRow(row)) continue;
    const from = row as SealedRow; // unsealing checks it
    if (from.keyId === target) continue;
    const unsealed = await unseal(vault.keys, name, row);
    // What cannot be read stays as it is: a copy of it may be better, and nothing is gained by touching it.
    if ('unreadable' in unsealed) continue;
    moves.push({ from, to: await seal(vault.current, name, from.id, unsealed.value) });
  }
  if (moves.length === 0) return succeed(undefined);
  const written = await write(database, ['issues', name], (transaction) =>
    putMoves(transaction, name, moves),
  );
  if (!written.ok) return written;
  if (written.value) bearWitness(vault.vaultId, written.value);
  return succeed(undefined);
}

/** Whoever wrote a row meanwhile did it with the new key already. What stands in the clear stays as it is now. */
async function putMoves(
  transaction: WriteTransaction,
  name: SealedStore,
  moves: readonly Move[],
): Promise<Tally | undefined> {
  let tally: Tally | undefined;
  for (const { from, to } of moves) {
    const present = (await transaction.objectStore(name).get(from.id)) as SealedRow | undefined; // compared, then kept
    if (present?.iv.join() !== from.iv.join()) continue;
    // A number for each row: the journal follows the numbers.
    if (name === 'issues') tally = await countWrite(transaction, present, to);
    const seq = name === 'issues' && tally ? tally.last : await numberWrite(transaction);
    await putSealed(transaction, name, { ...present, ...to, seq });
  }
  return tally;
}
