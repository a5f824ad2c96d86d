import { newId } from '../browser/new-id';
import type { Issue, IssueFile } from '../domain/issue';
import { changeFile } from './change-issue';
import type { Outcome } from './failure';
import type { Store } from './opening';

/** Adds a line to the issue's timeline. The issue keeps its place in the list. */
export function addNote(
  store: Store,
  issueId: string,
  text: string,
  at: number,
): Promise<Outcome<IssueFile>> {
  const note = { id: newId(), at, text };
  return changeFile(store, issueId, (file) => ({
    ...file,
    issue: { ...file.issue, notes: [...(file.issue.notes ?? []), note] },
  }));
}

/** Notes that the issue was submitted through the Issue Tracker. */
export function markSubmitted(
  store: Store,
  issueId: string,
  tracker: NonNullable<Issue['tracker']>,
): Promise<Outcome<IssueFile>> {
  return changeFile(store, issueId, (file) => ({ ...file, issue: { ...file.issue, tracker } }));
}
