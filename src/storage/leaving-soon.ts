import {
  closedBefore,
  goesSoon,
  lookAhead,
  removalAt,
  withNotice,
  type KeepMonths,
} from '../domain/retention';
import type { Issue } from '../domain/issue';
import { succeed, type Outcome } from './failure';
import { issueFrom } from './issue-rows';
import type { Store } from './opening';
import { read } from './read';
import { changeRetention, readRetention } from './retention-row';
import { write } from './write';

/** A closed issue that will be removed, and when (milliseconds since 1970). */
export interface LeavingIssue {
  issue: Issue;
  at: number;
}

/** What goes within a month, the first to go first. */
export interface Leaving {
  issues: LeavingIssue[];
  /** There are more than are listed: those are listed, and go, after these. */
  more: boolean;
}

/** More than anyone reads at once; what is not shown is not removed. */
const most = 200;

/** Closed issues that go within a month by this rule. Call noteShown() once they are on screen. */
export async function listLeaving(
  { database, vault }: Store,
  months: KeepMonths,
  now: number,
): Promise<Outcome<Leaving>> {
  const until = closedBefore(now + lookAhead, months);
  if (until === undefined) return succeed({ issues: [], more: false });
  const rows = await read(database, ['issues'], (tx) =>
    tx.objectStore('issues').index('closedAt').getAll(IDBKeyRange.upperBound(until), most),
  );
  if (!rows.ok) return rows;
  const files = await Promise.all(rows.value.map((row) => issueFrom(vault, row)));
  const issues = files.flatMap((file) => {
    const { closedAt } = file?.issue ?? {};
    if (!file || closedAt === undefined || !goesSoon(closedAt, months, now)) return [];
    const at = removalAt(closedAt, months);
    return at === undefined ? [] : [{ issue: file.issue, at }];
  });
  return succeed({ issues, more: rows.value.length === most });
}

/** Notes that the agent was shown these: a week from now they may go. */
export async function noteShown(
  { database }: Store,
  { issues, more }: Leaving,
  now: number,
): Promise<Outcome<undefined>> {
  if (issues.length === 0) return succeed(undefined);
  // Of several closed at the same moment the last may not be on the list.
  const upTo = Math.max(...issues.map(({ issue }) => issue.closedAt ?? 0)) - (more ? 1 : 0);
  const noted = await write(database, ['vault'], async (transaction) => {
    const { notices } = await readRetention(transaction);
    await changeRetention(transaction, { notices: withNotice(notices, upTo, now) });
  });
  return noted.ok ? succeed(undefined) : noted;
}
