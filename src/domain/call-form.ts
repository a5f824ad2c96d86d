import { actOnCall, type CallAct } from './call-acts';
import type { Draft } from './draft';
import { chooseDraft, hasTyping, newDraft, onlyCaseOn, otherCasesOnPage, type FollowUpStart } from './drafts';
import type { PacketKey } from './packet';
import type { PageReading } from './page-reading';
import { fillGaps, packetFrom, suggest, type Suggestions } from './prefill';

/** Every text the agent can type on the call form. */
export type FormKey =
  | PacketKey
  | 'ticketNumber'
  | 'noNumberReason'
  | 'representative'
  | 'said'
  | 'noteLine'
  | 'adviceLine'
  | 'followUpDate'
  | 'followUpTime';

/**
 * The call form of one surface. It waits for two things that come in any order, the page and the stored drafts,
 * and takes typing from the first moment on.
 */
export interface CallForm {
  draft: Draft;
  /** Unsaved drafts about other cases, newest first. */
  others: Draft[];
  suggestions: Suggestions;
  reading: PageReading | undefined;
  /** Undefined until storage has answered. */
  stored: Draft[] | undefined;
  pageAnswered: boolean;
  settled: boolean;
}

/** What the form needs from outside: the domain has no clock, no ids and no browser. */
export interface FormFacts {
  id: string;
  now: number;
  browser: string;
  followUp: FollowUpStart;
}

export type FormEvent =
  | { kind: 'page-answered'; reading: PageReading | undefined }
  | { kind: 'drafts-read'; drafts: Draft[] }
  | { kind: 'typed'; key: FormKey; value: string }
  | { kind: 'call'; act: CallAct }
  | { kind: 'continue'; draft: Draft }
  | { kind: 'start-again' }
  /** The draft was saved as a ticket, or the agent threw it away. */
  | { kind: 'discard' };

/** An empty form, ready to be typed into. */
export function openForm(facts: FormFacts): CallForm {
  return {
    draft: newDraft(facts.id, packetFrom({}, facts.browser), facts.followUp, facts.now),
    others: [],
    suggestions: {},
    reading: undefined,
    stored: undefined,
    pageAnswered: false,
    settled: false,
  };
}

/** The form after one event. Nothing typed is ever dropped: a draft left behind moves to `others`. */
export function nextForm(form: CallForm, event: FormEvent, facts: FormFacts): CallForm {
  switch (event.kind) {
    case 'page-answered':
      return onPage(form, event.reading, facts);
    case 'drafts-read':
      return settle({ ...form, stored: event.drafts }, facts);
    case 'typed':
      return { ...form, draft: typeInto(form.draft, event, form.reading, facts.now) };
    case 'call':
      return { ...form, draft: actOnCall(form.draft, event.act, facts) };
    case 'continue':
      return {
        ...form,
        draft: withFollowUpAhead(event.draft, facts),
        others: [...keptAside(form.draft), ...form.others.filter(({ id }) => id !== event.draft.id)],
      };
    case 'start-again':
      return {
        ...form,
        draft: freshDraft(form.suggestions, facts),
        others: [...keptAside(form.draft), ...form.others],
      };
    case 'discard':
      return { ...form, draft: freshDraft(form.suggestions, facts) };
  }
}

function onPage(form: CallForm, reading: PageReading | undefined, facts: FormFacts): CallForm {
  const suggestions = reading ? suggest(reading) : {};
  const next = { ...form, reading, suggestions, pageAnswered: true };
  if (!form.settled) return settle(next, facts);
  // Read again: a form nobody typed into follows the page, also to what was typed about its case before.
  if (!hasTyping(form.draft)) return follow(next, facts);
  // A typed one stays, and has its gaps filled by a page that is not about somebody else.
  return otherCasesOnPage(form.draft.packet, reading).length > 0
    ? next
    : { ...next, draft: withGapsFilled(form.draft, suggestions) };
}

/** The page's own draft when there is one, otherwise a fresh packet. A page without a case brings no draft back. */
function follow(form: CallForm, facts: FormFacts): CallForm {
  const onPage = onlyCaseOn(form.reading);
  const { resume, others } = chooseDraft(onPage === undefined ? [] : form.others, form.reading);
  if (!resume) return { ...form, draft: freshDraft(form.suggestions, facts) };
  return { ...form, others, draft: withFollowUpAhead(withGapsFilled(resume, form.suggestions), facts) };
}

function settle(form: CallForm, facts: FormFacts): CallForm {
  if (form.settled || !form.pageAnswered || form.stored === undefined) return form;
  const { resume, others } = chooseDraft(form.stored, form.reading);
  const base = resume
    ? withFollowUpAhead(withGapsFilled(resume, form.suggestions), facts)
    : freshDraft(form.suggestions, facts);
  return { ...form, settled: true, others, draft: withTypingOf(form.draft, base) };
}

function freshDraft(suggestions: Suggestions, facts: FormFacts): Draft {
  return newDraft(facts.id, packetFrom(suggestions, facts.browser), facts.followUp, facts.now);
}

function withGapsFilled(draft: Draft, suggestions: Suggestions): Draft {
  return { ...draft, packet: fillGaps(draft.packet, draft.typed, suggestions) };
}

/** A follow-up nobody chose moves with the calendar: last week's draft must not propose last week. */
function withFollowUpAhead(draft: Draft, { followUp }: FormFacts): Draft {
  const chosen = draft.typed.includes('followUpDate') || draft.typed.includes('followUpTime');
  return chosen ? draft : { ...draft, followUpDate: followUp.date, followUpTime: followUp.time };
}

/** What was typed before the page and the drafts were known wins over both. */
function withTypingOf(early: Draft, base: Draft): Draft {
  const typed = early.typed.reduce<Draft>((draft, key) => {
    const formKey = key as FormKey; // `typed` holds only what typeInto put there
    return typeInto(draft, { key: formKey, value: textOf(early, formKey) }, undefined, early.editedAt);
  }, base);
  return withActsOf(early, typed);
}

function withActsOf({ progress, outcome, notes, given, advice }: Draft, base: Draft): Draft {
  return {
    ...base,
    ...(progress && { progress: base.progress ?? progress }),
    ...(outcome && { outcome }),
    notes: [...base.notes, ...notes],
    given: [...new Set([...base.given, ...given])],
    advice: [...base.advice, ...advice],
  };
}

function typeInto(
  draft: Draft,
  { key, value }: { key: FormKey; value: string },
  reading: PageReading | undefined,
  now: number,
): Draft {
  const pageCase = onlyCaseOn(reading) ?? draft.pageCase;
  const edited = {
    ...draft,
    editedAt: now,
    typed: draft.typed.includes(key) ? draft.typed : [...draft.typed, key],
    ...(pageCase === undefined ? {} : { pageCase }),
  };
  return isPacketKey(draft, key)
    ? { ...edited, packet: { ...draft.packet, [key]: value } }
    : { ...edited, [key]: value };
}

/** The text of one field of the form. */
export function textOf(draft: Draft, key: FormKey): string {
  return isPacketKey(draft, key) ? draft.packet[key] : draft[key];
}

function isPacketKey(draft: Draft, key: FormKey): key is PacketKey {
  return Object.hasOwn(draft.packet, key);
}

function keptAside(draft: Draft): Draft[] {
  return hasTyping(draft) ? [draft] : [];
}
