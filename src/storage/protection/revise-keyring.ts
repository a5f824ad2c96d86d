import { announce } from '../../browser/announcements';
import { openDatabase } from '../database';
import { fail, succeed, type Outcome } from '../failure';
import { parseKeyring, type Keyring } from '../keyring';
import { read } from '../read';
import type { Database, WriteTransaction } from '../schema';
import { write } from '../write';

/** The database and its keyring as it stands. */
export async function readKeyring(): Promise<Outcome<{ database: Database; keyring: Keyring }>> {
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  const row = await read(opened.value, ['vault'], (tx) => tx.objectStore('vault').get('keyring'));
  if (!row.ok) return row;
  const parsed = parseKeyring(row.value);
  if (parsed.kind !== 'keyring') return fail(parsed.kind);
  return succeed({ database: opened.value, keyring: parsed.keyring });
}

const attempts = 5;

/** What must hold in the transaction of the change; otherwise it begins again. */
type Condition = (transaction: WriteTransaction) => Promise<boolean>;

/** Nothing waits to be opened with the key of the letterbox. */
export const letterboxEmpty: Condition = async (transaction) =>
  (await transaction.objectStore('letterbox').count()) === 0;

/**
 * Changes the keyring, all of it or nothing. `revise` may take its time; when somebody else changed the row meanwhile
 * it is asked again. It answers undefined when there is nothing to change.
 */
export async function reviseKeyring(
  revise: (keyring: Keyring) => Promise<Keyring | undefined> | Keyring | undefined,
  condition: Condition = () => Promise.resolve(true),
): Promise<Outcome<Keyring>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await readKeyring();
    if (!found.ok) return found;
    const { database, keyring } = found.value;
    const revised = await revise(keyring);
    if (!revised) return succeed(keyring);
    const next = { ...revised, rev: keyring.rev + 1 };
    const written = await write(database, ['letterbox'], async (transaction) => {
      const vault = transaction.objectStore('vault');
      const present = parseKeyring(await vault.get('keyring'));
      if (present.kind !== 'keyring' || present.keyring.rev !== keyring.rev) return false;
      if (!(await condition(transaction))) return false;
      await vault.put(next);
      return true;
    });
    if (!written.ok) return written;
    if (written.value) {
      announce('keyring');
      return succeed(next);
    }
  }
  return fail('busy');
}
