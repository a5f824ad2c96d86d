import { newId } from '../browser/new-id';
import type { Before } from '../domain/before';
import { joinedCall, type Call } from '../domain/call';
import type { DueTime } from '../domain/due-time';
import { afterCall, type FollowUp } from '../domain/follow-up';
import { reopened, type IssueFile } from '../domain/issue';
import type { Packet } from '../domain/packet';
import { changeIssue, type IssueChange } from './change-issue';
import { forgetPendingDraft } from './drafts';
import { succeed, type Outcome } from './failure';
import { postTicket } from './letterbox';
import type { Keeper, Store } from './opening';

/** A call as the agent saves it. Texts must be within their limits (domain/call.ts, domain/packet.ts). */
export interface NewCall {
  /** The issue this is a further call about; missing for a new issue. */
  issueId?: string;
  packet: Packet;
  /** What was done before the call; missing when nothing was. */
  before?: Before;
  /** `at` in milliseconds since 1970. */
  call: Omit<Call, 'id' | 'issueId'>;
  /** When to come back; missing for no follow-up. */
  followUp?: DueTime;
  /** The draft it was typed in: deleted in the same transaction. */
  draftId?: string;
  /** Moments a notification was shown for already, while the call waited in the letterbox. */
  noticed?: readonly number[];
}

/** Where a saved call is to be found. */
export interface SavedCall {
  issueId: string;
  callId: string;
  /** It was saved while the vault was locked: sealed, and put in its place at the next unlocking. */
  sealed?: true;
}

/**
 * Saves a call with its issue and follow-up and deletes its draft: all or nothing, in one transaction. The draft's id
 * becomes the call's, so the same draft saved twice (a double click, two windows) is one call.
 */
export async function saveCall(keeper: Keeper, newCall: NewCall): Promise<Outcome<SavedCall>> {
  if (newCall.draftId !== undefined) await forgetPendingDraft(newCall.draftId);
  const callId = newCall.draftId ?? newId();
  if ('vault' in keeper) return saveAs(keeper, callId, newCall);
  const posted = await postTicket(keeper, callId, newCall);
  return posted.ok ? succeed({ issueId: newCall.issueId ?? callId, callId, sealed: true }) : posted;
}

async function saveAs(store: Store, callId: string, newCall: NewCall): Promise<Outcome<SavedCall>> {
  const { draftId } = newCall;
  const issueId = newCall.issueId ?? callId;
  const saved = await changeIssue(store, issueId, (file) => {
    if (!file && newCall.issueId !== undefined) return 'not-found';
    const there = file?.calls.find(({ id }) => id === callId);
    if (file && there) return savedBefore(file, there, newCall);
    return {
      file: withCall(file ?? newFile(issueId, newCall), callId, newCall),
      toTop: true,
      ...(draftId === undefined ? {} : { draftId }),
      ...(newCall.noticed && { noticed: newCall.noticed }),
    };
  });
  if (!saved.ok) return saved;
  const there = saved.value.calls.find(({ id }) => id === callId);
  // The draft's id was used for another call before: what is saved now is a call of its own.
  const isSaved = there && (isSameCall(there, newCall.call) || saysTheSame(there, newCall.call));
  if (!isSaved) return saveAs(store, newId(), newCall);
  return succeed({ issueId, callId });
}

/**
 * The same call saved by two windows, one of which knew more: what was written later joins it. Calls are told apart by
 * the moment they were started at; one that was not timed is never joined.
 */
function savedBefore(file: IssueFile, there: Call, { call, draftId }: NewCall): IssueChange | 'as-it-is' {
  if (!isSameCall(there, call)) return 'as-it-is';
  const joined = joinedCall(there, call);
  const calls = file.calls.map((other) => (other === there ? joined : other));
  return { file: { ...file, calls }, toTop: false, ...(draftId === undefined ? {} : { draftId }) };
}

function newFile(id: string, { packet, call }: NewCall): IssueFile {
  return { issue: { id, packet, openedAt: call.at }, calls: [], followUps: [] };
}

/** The file with one call more. The packet of the newest call is the issue's: screens and errors move on. */
function withCall({ issue, calls, followUps }: IssueFile, id: string, newCall: NewCall): IssueFile {
  const { packet, before, call, followUp } = newCall;
  const next: FollowUp | undefined = followUp && {
    ...followUp,
    id: newId(),
    issueId: issue.id,
    callId: id,
    state: 'waiting',
  };
  return {
    // A further call opens a closed issue again.
    issue: { ...reopened(issue), packet, ...(before && { before }) },
    calls: [...calls, { ...call, id, issueId: issue.id }],
    followUps: afterCall(followUps, call.at, next),
  };
}

function isSameCall({ timing }: Call, later: NewCall['call']): boolean {
  return timing !== undefined && timing.startedAt === later.timing?.startedAt;
}

function saysTheSame(call: Call, texts: NewCall['call']): boolean {
  return (
    call.ticketNumber === texts.ticketNumber &&
    call.representative === texts.representative &&
    call.said === texts.said
  );
}
