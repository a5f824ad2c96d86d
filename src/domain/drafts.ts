import type { Draft } from './draft';
import { emptyPacket, type Packet } from './packet';
import type { PageReading } from './page-reading';

/** A draft with nothing in it but what the page gave. `followUp` is the local date and time to start with. */
export function newDraft(id: string, packet: Packet, followUp: string, now: number): Draft {
  return { id, packet, typed: [], ticketNumber: '', representative: '', said: '', followUp, editedAt: now };
}

/** The draft to open for a page, and the other unsaved ones to point at. */
export interface DraftChoice {
  resume: Draft | undefined;
  others: Draft[];
}

/**
 * Which unsaved draft belongs to the page in front. A page that shows a case gets only that case's draft;
 * a page that shows none gets the one typed last, because an agent mid-call wanders through the portal.
 */
export function chooseDraft(drafts: readonly Draft[], reading: PageReading | undefined): DraftChoice {
  const newestFirst = [...drafts].sort((a, b) => b.editedAt - a.editedAt);
  const onPage = casesOn(reading);
  const resume = onPage.length === 0 ? newestFirst[0] : newestFirst.find((draft) => belongsTo(draft, onPage));
  return { resume, others: newestFirst.filter((draft) => draft !== resume) };
}

/** The page's case numbers when the draft is about another case: the moment for a loud warning. Empty when all is well. */
export function otherCaseOnPage(packet: Packet, reading: PageReading | undefined): string[] {
  const onPage = casesOn(reading);
  const mine = digitsOf(packet.caseNumber);
  return mine === '' || onPage.includes(mine) ? [] : onPage;
}

/** True once the agent typed or chose anything: only then is there something to keep. */
export function hasTyping(draft: Draft): boolean {
  return draft.typed.length > 0;
}

/** A draft for a further call about an issue: its packet again, a fresh ticket number. */
export function draftForNextCall(
  id: string,
  issueId: string,
  packet: Packet,
  followUp: string,
  now: number,
): Draft {
  return { ...newDraft(id, { ...emptyPacket, ...packet }, followUp, now), issueId };
}

function belongsTo(draft: Draft, onPage: readonly string[]): boolean {
  const mine = digitsOf(draft.packet.caseNumber);
  return onPage.includes(mine) || (draft.pageCase !== undefined && onPage.includes(draft.pageCase));
}

function casesOn(reading: PageReading | undefined): string[] {
  return (reading?.caseNumbers ?? []).map(({ value }) => digitsOf(value));
}

/** Agents type case numbers with spaces and dashes; the comparison must not care. */
function digitsOf(text: string): string {
  return text.replace(/[\s-]/g, '');
}
