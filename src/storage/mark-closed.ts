import { succeed, type Outcome } from './failure';
import { inPieces } from './in-pieces';
import { issueFrom } from './issue-rows';
import type { Store } from './opening';
import { read } from './read';
import { changeRetention, readRetention } from './retention-row';
import { versionOf } from './seal';
import { write } from './write';

/** A row that is to be marked, unless it was written since it was read. */
interface Unmarked {
  id: string;
  version: string | undefined;
  closedAt: number;
}

const piece = 250;

/** Issues closed before version 5 do not say so in the clear: they are marked once, when the vault is open. */
export async function markClosed(store: Store): Promise<Outcome<undefined>> {
  const retention = await read(store.database, ['vault'], readRetention);
  if (!retention.ok) return retention;
  if (retention.value.closedMarked) return succeed(undefined);
  const found = await findUnmarked(store);
  if (!found.ok) return found;
  const marked = await write(store.database, ['vault', 'issues'], async (transaction) => {
    const issues = transaction.objectStore('issues');
    for (const { id, version, closedAt } of found.value) {
      const row: unknown = await issues.get(id);
      // Who wrote it meanwhile marked it.
      if (row !== undefined && versionOf(row) === version) await issues.put({ ...row, closedAt });
    }
    await changeRetention(transaction, { closedMarked: true });
  });
  return marked.ok ? succeed(undefined) : marked;
}

async function findUnmarked({ database, vault }: Store): Promise<Outcome<Unmarked[]>> {
  const found: Unmarked[] = [];
  const all = await inPieces(database, 'issues', piece, async (rows) => {
    for (const row of rows) {
      const file = await issueFrom(vault, row);
      if (file?.issue.closedAt === undefined) continue;
      found.push({ id: file.issue.id, version: versionOf(row), closedAt: file.issue.closedAt });
    }
    return succeed(undefined);
  });
  return all.ok ? succeed(found) : all;
}
