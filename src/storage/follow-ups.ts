import { newId } from '../browser/new-id';
import type { DueTime } from '../domain/due-time';
import { dueFollowUps, finished, movedTo, type FollowUp } from '../domain/follow-up';
import { summaryOf, type IssueFile, type IssueSummary } from '../domain/issue';
import { changeFile } from './change-issue';
import { succeed, type Outcome } from './failure';
import { issueFrom } from './issue-rows';
import type { Store } from './opening';
import { read } from './read';
import { isRow } from './stored-row';

/** A follow-up whose time has come, and the issue it is about. */
export interface DueItem {
  followUp: FollowUp;
  summary: IssueSummary;
}

/** Follow-ups whose time has come, the longest-waiting first. */
export interface DueList {
  due: DueItem[];
  /** Rows that say something is due but could not be read. */
  unreadable: number;
  /** True when there are more than were asked for. */
  more: boolean;
}

/** What is overdue at `now`, at most `limit` issues of it. */
export async function listDue(
  { database, vault }: Store,
  now: number,
  limit = 100,
): Promise<Outcome<DueList>> {
  const rows = await read(database, ['issues'], (tx) =>
    tx
      .objectStore('issues')
      .index('remindAt')
      .getAll(IDBKeyRange.upperBound(now), limit + 1),
  );
  if (!rows.ok) return rows;
  const distinct = [...new Map(rows.value.slice(0, limit).map((row) => [idOf(row), row])).values()];
  const files = await Promise.all(distinct.map((row) => issueFrom(vault, row)));
  const readable = files.filter((file) => file !== undefined);
  const due = readable
    .flatMap((file) =>
      dueFollowUps(file.followUps, now).map((followUp) => ({ followUp, summary: summaryOf(file) })),
    )
    .sort((a, b) => a.followUp.dueAt - b.followUp.dueAt);
  return succeed({ due, unreadable: files.length - readable.length, more: rows.value.length > limit });
}

/** A row with several due moments comes once for each. */
function idOf(row: unknown): unknown {
  return isRow(row) ? row.id : undefined;
}

/** Plans a follow-up without a call. */
export function planFollowUp(store: Store, issueId: string, when: DueTime): Promise<Outcome<IssueFile>> {
  return changeFile(store, issueId, (file) => ({
    ...file,
    followUps: [...file.followUps, { ...when, id: newId(), issueId, state: 'waiting' }],
  }));
}

/** A follow-up that was done. */
export function finishFollowUp(
  store: Store,
  issueId: string,
  followUpId: string,
): Promise<Outcome<IssueFile>> {
  return changeFollowUp(store, issueId, followUpId, finished);
}

/** Puts a follow-up off until `when`; a notification comes again then. */
export function snoozeFollowUp(
  store: Store,
  issueId: string,
  followUpId: string,
  when: DueTime,
): Promise<Outcome<IssueFile>> {
  return changeFollowUp(store, issueId, followUpId, (followUp) => movedTo(followUp, when));
}

function changeFollowUp(
  store: Store,
  issueId: string,
  id: string,
  change: (followUp: FollowUp) => FollowUp,
): Promise<Outcome<IssueFile>> {
  return changeFile(store, issueId, (file) => {
    const followUps = file.followUps.map((followUp) => (followUp.id === id ? change(followUp) : followUp));
    return file.followUps.some((followUp) => followUp.id === id) ? { ...file, followUps } : undefined;
  });
}
