import { summaryOf, type IssueSummary } from '../domain/issue';
import { succeed, type Outcome } from './failure';
import { issueFrom } from './issue-rows';
import type { Store } from './opening';
import { read } from './read';

/** Issues with a call that still waits for its ticket number, at most `limit` of them, and how many there are in all. */
export async function listMissingNumbers(
  { database, vault }: Store,
  limit: number,
): Promise<Outcome<{ issues: IssueSummary[]; count: number }>> {
  const found = await read(database, ['issues'], async (tx) => {
    const index = tx.objectStore('issues').index('noNumber');
    const [rows, count] = await Promise.all([index.getAll(null, limit), index.count()]);
    return { rows, count };
  });
  if (!found.ok) return found;
  const files = await Promise.all(found.value.rows.map((row) => issueFrom(vault, row)));
  const issues = files.filter((file) => file !== undefined).map(summaryOf);
  return succeed({ issues, count: found.value.count });
}
