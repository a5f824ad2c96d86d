import { logProblem } from '../browser/log';
import type { Call } from '../domain/call';
import { finished } from '../domain/follow-up';
import { reopened, summaryOf, type IssueFile, type IssueSummary } from '../domain/issue';
import { changeFile } from './change-issue';
import { fail, succeed, type Outcome } from './failure';
import { issueFrom, marksOf } from './issue-rows';
import type { Store } from './opening';
import { read } from './read';

/** One page of the list of issues. */
export interface IssuePage {
  issues: IssueSummary[];
  /** Rows of this page that could not be read. They are kept as they are. */
  unreadable: number;
  /** Pass it as `after` to get the next page; missing on the last one. */
  next?: number;
}

/** Issues, the one called about last on top, a page at a time: never everything. */
export async function listIssues(
  { database, vault }: Store,
  { after, limit }: { after?: number; limit: number },
): Promise<Outcome<IssuePage>> {
  const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
  const rows = await read(database, ['issues'], (tx) =>
    tx.objectStore('issues').index('rank').getAll(range, limit),
  );
  if (!rows.ok) return rows;
  const files = await Promise.all(rows.value.map((row) => issueFrom(vault, row)));
  const readable = files.filter((file) => file !== undefined);
  const unreadable = files.length - readable.length;
  if (unreadable > 0) logProblem('unreadable-rows', unreadable);
  const last = rows.value.length < limit ? undefined : marksOf(rows.value.at(-1));
  return succeed({ issues: readable.map(summaryOf), unreadable, ...(last && { next: last.rank }) });
}

/** These issues, in this order; one that is gone meanwhile, or cannot be read, is left out. */
export async function listIssuesById(
  { database, vault }: Store,
  ids: readonly string[],
): Promise<Outcome<IssueSummary[]>> {
  const rows = await read(database, ['issues'], (tx) =>
    Promise.all(ids.map((id) => tx.objectStore('issues').get(id))),
  );
  if (!rows.ok) return rows;
  const there = rows.value.filter((row) => row !== undefined);
  const files = await Promise.all(there.map((row) => issueFrom(vault, row)));
  return succeed(files.flatMap((file) => (file ? [summaryOf(file)] : [])));
}

/** One issue with all its calls and follow-ups. */
export async function getIssue({ database, vault }: Store, id: string): Promise<Outcome<IssueFile>> {
  const row = await read(database, ['issues'], (tx) => tx.objectStore('issues').get(id));
  if (!row.ok) return row;
  if (row.value === undefined) return fail('not-found');
  const file = await issueFrom(vault, row.value);
  return file ? succeed(file) : fail('unreadable');
}

/** What can be added to a call later, such as a ticket number that came by mail. */
export type CallChanges = Partial<
  Pick<Call, 'ticketNumber' | 'representative' | 'said' | 'advice' | 'outcome'>
>;

/** Changes what was written down about a call. The issue keeps its place in the list. */
export function updateCall(
  store: Store,
  issueId: string,
  callId: string,
  changes: CallChanges,
): Promise<Outcome<IssueFile>> {
  return changeFile(store, issueId, (file) => {
    const calls = file.calls.map((call) => (call.id === callId ? changedCall(call, changes) : call));
    return file.calls.some(({ id }) => id === callId) ? { ...file, calls } : undefined;
  });
}

/** A reason for no number goes when there is one. */
function changedCall(call: Call, changes: CallChanges): Call {
  const { noNumberReason, ...changed } = { ...call, ...changes };
  return changed.ticketNumber === '' && noNumberReason !== undefined
    ? { ...changed, noNumberReason }
    : changed;
}

/**
 * Closes an issue with what solved it (empty when nobody knows); nobody is reminded of it any more. A further call opens
 * it again.
 */
export function closeIssue(
  store: Store,
  issueId: string,
  closedAt: number,
  solvedBy = '',
): Promise<Outcome<IssueFile>> {
  return changeFile(store, issueId, (file) => ({
    ...file,
    issue: { ...file.issue, closedAt, ...(solvedBy === '' ? {} : { solvedBy }) },
    followUps: file.followUps.map(finished),
  }));
}

/** Opens a closed issue again. Its follow-ups stay done. */
export function reopenIssue(store: Store, issueId: string): Promise<Outcome<IssueFile>> {
  return changeFile(store, issueId, (file) => ({ ...file, issue: reopened(file.issue) }));
}
