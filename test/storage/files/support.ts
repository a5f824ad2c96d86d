import { backupFile, chooseBackupPassword } from '../../../src/storage/files/backup';
import { aCall, aDraft } from '../support/build';
import { openContext, valueOf } from '../support/context';
import { cheap } from '../support/protected';

/** A password as people choose one. */
export const password = 'seven slow lanterns, one river';

/** Three tickets and a draft, and their backup under a password of its own. `at` 5 is when it was made. */
export async function backedUp() {
  const context = await openContext();
  const { store, saveCall, saveDraft } = context;
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1)
    ids.push(valueOf(await saveCall(store, aCall({ at: n, ticketNumber: `T-${n}` }))).issueId);
  valueOf(await saveDraft(store, aDraft('open', 'half a note')));
  valueOf(await chooseBackupPassword(store, password, cheap));
  const made = valueOf(await backupFile(store, 5));
  if (!made) throw new Error('no password was chosen');
  return { ...context, ...made, ids };
}

/** Everything in the database, to be compared: what is refused changes none of it. */
export async function everythingIn({ database }: Awaited<ReturnType<typeof openContext>>['store']) {
  const stores = [...database.objectStoreNames];
  return Promise.all(stores.map(async (name) => [name, await database.getAll(name as 'vault')] as const)); // any store's rows
}
