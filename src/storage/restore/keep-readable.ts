import { succeed, type Outcome } from '../failure';
import { askJournal } from '../journal/ask';
import { keyringName } from '../journal/begin';
import { toFrames } from '../journal/entries';
import { newestOf, withJournals } from '../journal/keep';
import { readFacts, readNewRowsSingly } from '../journal/rows';
import type { Database } from '../schema';

/**
 * Puts into the second copy what it does not have yet and can still be read of a damaged database, before that is begun
 * anew: what the worker saved, or a page that was closed at once. Answers how many records.
 */
export function keepReadable(database: Database): Promise<Outcome<number>> {
  return withJournals(
    async (journals) => {
      const facts = await readFacts(database);
      const named = facts.ok ? await keyringName(facts.value.keyring) : undefined;
      const journal = named && newestOf(journals, named.vaultId);
      if (!journal) return succeed(0);
      const entries = await readNewRowsSingly(database, journal.position);
      if (entries.length > 0)
        await askJournal({ ask: 'append', name: journal.name, frames: toFrames(entries) });
      return succeed(entries.length);
    },
    () => 0,
  );
}
