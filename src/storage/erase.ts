import { announce } from '../browser/announcements';
import { eraseMemory, erasePrivateFiles, eraseReminders } from '../browser/erase-traces';
import { readNotes, writeNote } from '../browser/local-notes';
import { removeDatabase } from './database';
import { removePlaces } from './place';

const noteKey = 'erasing';

/**
 * Erases everything this extension stored on this computer. It is noted first that this is under way: killed
 * anywhere, the worker finishes it at its next start. Copies go before the database: as long as there is a database
 * nobody is offered to restore what was to be erased. They are looked for once more after it: a page that was just
 * saving may have made one again. Rejects when the browser refuses a part; calling it
 * again goes on.
 */
export async function eraseEverything(idleTitle: string): Promise<void> {
  await writeNote(noteKey, true);
  await erasePrivateFiles();
  // Other pages let go of their connection when they hear of it; one that does not is waited for.
  do {
    const removed = await removeDatabase({ waits: true });
    if (!removed.ok) throw new Error('the database was not deleted');
    // After the place it was moved to, the one it was moved from.
  } while (await removePlaces());
  await erasePrivateFiles();
  await eraseReminders(idleTitle);
  await eraseMemory();
  announce('erased');
}

/** Finishes an erasure that was interrupted. True when there was one. */
export async function finishErasing(idleTitle: string): Promise<boolean> {
  const { [noteKey]: erasing } = await readNotes([noteKey]);
  if (erasing !== true) return false;
  await eraseEverything(idleTitle);
  return true;
}
