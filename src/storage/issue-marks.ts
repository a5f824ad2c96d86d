import * as z from 'zod/mini';
import { caseKey } from '../domain/case-number';
import { errorKey } from '../domain/error-key';
import type { IssueMark } from '../domain/related';
import { succeed, type Outcome } from './failure';
import { marksOf } from './issue-rows';
import type { Store } from './opening';
import { read } from './read';
import { unseal } from './seal';

/**
 * Every issue in the form it is looked up in, newest first. Case numbers stand nowhere in the clear, so all rows are
 * opened: in pieces that leave the surface time to draw. `stillWanted` is asked between them.
 */
export async function readIssueMarks(
  store: Store,
  stillWanted: () => boolean = () => true,
): Promise<Outcome<IssueMark[]>> {
  const marks: IssueMark[] = [];
  for (let after: number | undefined, more = true; more && stillWanted();) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const rows = await read(store.database, ['issues'], (tx) =>
      tx.objectStore('issues').index('rank').getAll(range, piece),
    );
    if (!rows.ok) return rows;
    const opened = await Promise.all(rows.value.map((row) => markOf(store, row)));
    marks.push(...opened.filter((mark) => mark !== undefined));
    after = marksOf(rows.value.at(-1))?.rank;
    more = rows.value.length === piece && after !== undefined;
  }
  return succeed(marks);
}

/** Small enough to be opened between two frames. */
const piece = 250;

/** Only what is compared is looked at: parsing whole issues would take twice the time. */
const comparedSchema = z.object({
  issue: z.object({
    id: z.string(),
    closedAt: z.optional(z.number()),
    packet: z.object({ caseNumber: z.string(), error: z.string() }),
  }),
});

async function markOf({ vault }: Store, row: unknown): Promise<IssueMark | undefined> {
  const unsealed = await unseal(vault.keys, 'issues', row);
  const parsed = comparedSchema.safeParse('value' in unsealed ? unsealed.value : undefined);
  if (!parsed.success) return undefined; // the list of tickets counts those and says so
  const { id, closedAt, packet } = parsed.data.issue;
  return {
    id,
    caseKey: caseKey(packet.caseNumber),
    errorKey: errorKey(packet.error),
    open: closedAt === undefined,
  };
}
