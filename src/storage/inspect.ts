import { openDatabase } from './database';
import { succeed, type Outcome } from './failure';
import { inPieces } from './in-pieces';
import { parseKeyring } from './keyring';
import { read } from './read';
import type { Database } from './schema';
import { foldOf, isSameSet, recount, tallySchema, type Tally } from './tally';
import { noteLoss, readWitness, type Loss } from './witness';
import { write } from './write';

/**
 * Counts every issue row and compares with the tally: a store can lose rows and keep its tally. It reads everything,
 * so the worker does it once when the browser starts, and needs no key for it. Answers the loss there is, if any.
 */
export async function inspectStore(now: number): Promise<Outcome<Loss | undefined>> {
  const { loss, witness } = await readWitness();
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  for (;;) {
    const before = await readTally(opened.value);
    if (!before.ok) return before;
    const counted = await countRows(opened.value);
    if (!counted.ok) return counted;
    const after = await readTally(opened.value);
    if (!after.ok) return after;
    const { tally, vaultId } = after.value;
    if (tally?.last !== before.value.tally?.last) continue; // somebody saved meanwhile: count again
    if (!tally || vaultId === undefined) {
      // Nothing was ever saved here, or everything is gone; the next opening notes it.
      const gone = { expected: witness?.issues ?? 0, found: 0, noticedAt: now };
      return succeed(loss ?? (gone.expected > 0 ? gone : undefined));
    }
    if (isSameSet(counted.value, tally)) return succeed(loss);
    return noteMissing(opened.value, { loss, tally, vaultId, now });
  }
}

interface Missing {
  loss: Loss | undefined;
  tally: Tally;
  vaultId: string;
  now: number;
}

/** Notes the loss and makes the tally true again, so that the same loss is not found at every start. */
async function noteMissing(
  database: Database,
  { loss, tally, vaultId, now }: Missing,
): Promise<Outcome<Loss | undefined>> {
  const recounted = await write(database, ['vault', 'issues'], async (transaction) => {
    const real = await recount(transaction, tally.last);
    await transaction.objectStore('vault').put(real);
    return real;
  });
  if (!recounted.ok) return recounted;
  const found: Loss = { expected: tally.issues, found: recounted.value.issues, noticedAt: now };
  return succeed(await noteLoss(loss, found, vaultId, recounted.value));
}

function readTally(
  database: Database,
): Promise<Outcome<{ tally: Tally | undefined; vaultId: string | undefined }>> {
  return read(database, ['vault'], async (transaction) => {
    const vault = transaction.objectStore('vault');
    const [tallyRow, keyringRow] = await Promise.all([vault.get('tally'), vault.get('keyring')]);
    const tally = tallySchema.safeParse(tallyRow);
    const keyring = parseKeyring(keyringRow);
    return {
      tally: tally.success ? tally.data : undefined,
      vaultId: keyring.kind === 'keyring' ? keyring.keyring.vaultId : undefined,
    };
  });
}

/** Few enough that nothing waits long behind it. */
const piece = 500;

async function countRows(database: Database): Promise<Outcome<Pick<Tally, 'issues' | 'fold'>>> {
  let [issues, fold] = [0, ''];
  const all = await inPieces(database, 'issues', piece, (rows) => {
    issues += rows.length;
    fold = foldOf(fold, ...rows);
    return Promise.resolve(succeed(undefined));
  });
  return all.ok ? succeed({ issues, fold }) : all;
}
