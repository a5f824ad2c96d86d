import type { Before } from './before';
import { isUnderWay } from './call-progress';
import { caseKey } from './case-number';
import type { Draft } from './draft';
import { packetFields, type Packet } from './packet';
import type { PageReading } from './page-reading';

/** The follow-up a new draft starts with: local date and time of day, both empty for none. */
export interface FollowUpStart {
  date: string;
  time: string;
}

/** A draft with nothing in it but what the page gave. */
export function newDraft(id: string, packet: Packet, followUp: FollowUpStart, now: number): Draft {
  return {
    id,
    packet,
    typed: [],
    ticketNumber: '',
    noNumberReason: '',
    representative: '',
    said: '',
    followUpDate: followUp.date,
    followUpTime: followUp.time,
    notes: [],
    noteLine: '',
    given: [],
    advice: [],
    adviceLine: '',
    editedAt: now,
  };
}

/** The draft to open for a page, and the other unsaved ones to point at. */
export interface DraftChoice {
  resume: Draft | undefined;
  others: Draft[];
}

/**
 * Which unsaved draft belongs to the page in front. The call the agent is on stays in front of every page. Otherwise a
 * page that shows a case gets only that case's draft; a page that shows none gets the one typed last, because an agent
 * wanders through the portal.
 */
export function chooseDraft(
  drafts: readonly Draft[],
  reading: PageReading | undefined,
  now: number,
): DraftChoice {
  const newestFirst = [...drafts].sort((a, b) => isQueued(a) - isQueued(b) || b.editedAt - a.editedAt);
  const onPage = casesOn(reading);
  const ofPage = onPage.length === 0 ? newestFirst[0] : newestFirst.find((draft) => belongsTo(draft, onPage));
  const resume = newestFirst.find(({ progress }) => isUnderWay(progress, now)) ?? ofPage;
  return { resume, others: newestFirst.filter((draft) => draft !== resume) };
}

/** The page's case numbers when the packet is about another case: the moment for a loud warning. Empty when all is well. */
export function otherCasesOnPage(packet: Packet, reading: PageReading | undefined): string[] {
  const onPage = casesOn(reading);
  const mine = caseKey(packet.caseNumber);
  return mine === '' || onPage.includes(mine) ? [] : onPage;
}

/** The one case number a page shows; missing when it shows none or several. */
export function onlyCaseOn(reading: PageReading | undefined): string | undefined {
  const onPage = casesOn(reading);
  return onPage.length === 1 ? onPage[0] : undefined;
}

/** True once the agent typed, chose or prepared anything, or started the call: only then is there something to keep. */
export function hasTyping(draft: Draft): boolean {
  const { typed, progress, notes, given, outcome, advice, before, queued } = draft;
  return (
    [progress, outcome, before, queued].some((fact) => fact !== undefined) ||
    [typed, notes, given, advice].some((list) => list.length > 0)
  );
}

/** A call that waits for its turn comes after one the agent is at. */
function isQueued({ queued }: Draft): number {
  return queued === true ? 1 : 0;
}

function belongsTo(draft: Draft, onPage: readonly string[]): boolean {
  const mine = caseKey(draft.packet.caseNumber);
  return onPage.includes(mine) || (draft.pageCase !== undefined && onPage.includes(draft.pageCase));
}

function casesOn(reading: PageReading | undefined): string[] {
  return (reading?.caseNumbers ?? []).map(({ value }) => caseKey(value));
}

/**
 * A draft for a further call about an issue that exists: its packet and what was done before, a fresh ticket number. Its
 * fields count as typed, so that whatever page is in front does not change what the call is about.
 */
export function draftForNextCall(
  id: string,
  { id: issueId, packet, before }: { id: string; packet: Packet; before?: Before | undefined },
  followUp: FollowUpStart,
  now: number,
): Draft {
  const known = packetFields.map(({ key }) => key).filter((key) => packet[key] !== '');
  return {
    ...newDraft(id, packet, followUp, now),
    issueId,
    typed: known,
    ...(before && { before }),
  };
}
