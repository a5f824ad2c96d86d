import type { Before } from './before';
import { actOnCall, type CallAct } from './call-acts';
import type { Draft } from './draft';
import { chooseDraft, hasTyping, newDraft, onlyCaseOn, otherCasesOnPage, type FollowUpStart } from './drafts';
import { mergeDraft } from './merge-draft';
import type { Packet } from './packet';
import { fillGaps, packetFrom, suggest, type Suggestions } from './prefill';
import { prepare } from './prepare';
import { splitDraft } from './split-draft';
import type { PageReading, Surroundings } from './page-reading';
import { withLook } from './second-look';
import { textOf, typeInto, type FormKey } from './typing';

/**
 * The call form of one surface. It waits for two things that come in any order, the page and the stored drafts,
 * and takes typing from the first moment on.
 */
export interface CallForm {
  draft: Draft;
  /** The draft as this surface knows it to be on disk; missing while it is not there. */
  base: Draft | undefined;
  /** The draft was on disk and is not any more: another window saved it as a ticket, or threw it away. */
  gone: Draft | undefined;
  /** Unsaved drafts about other cases, newest first. */
  others: Draft[];
  suggestions: Suggestions;
  reading: PageReading | undefined;
  /** Undefined until storage has answered. */
  stored: Draft[] | undefined;
  pageAnswered: boolean;
  settled: boolean;
  /** When the page was read by which the draft was chosen. */
  settledFor?: number;
  /** When the draft that was opened then had last been edited; missing for a fresh one. A later edit was made here. */
  resumedAt?: number | undefined;
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
  /** Another window wrote: these are the drafts on disk now. */
  | { kind: 'drafts-changed'; drafts: Draft[] }
  /** `sent` was written, and is on disk as `kept`. */
  | { kind: 'kept'; sent: Draft; kept: Draft }
  /** The second look at the page that was read. */
  | { kind: 'looked-around'; around: Surroundings }
  | { kind: 'typed'; key: FormKey; value: string }
  | { kind: 'call'; act: CallAct }
  /** Something about the time before the call was noted. */
  | { kind: 'prepared'; before: Before }
  /** The packet was several issues: the first part stays, each further one becomes a draft with the next of `ids`. */
  | { kind: 'split'; parts: readonly Packet[]; ids: readonly string[] }
  | { kind: 'continue'; draft: Draft }
  | { kind: 'start-again' }
  /** The draft was saved as a ticket, or the agent threw it away. */
  | { kind: 'discard' };

/** An empty form, ready to be typed into. */
export function openForm(facts: FormFacts): CallForm {
  return {
    draft: newDraft(facts.id, packetFrom({}, facts.browser), facts.followUp, facts.now),
    base: undefined,
    gone: undefined,
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
      return onStored(form, event.drafts, facts);
    case 'drafts-changed':
      return onOthersWriting(form, event.drafts, facts);
    case 'kept':
      return onKept(form, event);
    case 'looked-around':
      return settle(withLook(form, event.around, freshDraft({}, facts)), facts);
    case 'typed':
      return { ...form, draft: typeInto(form.draft, event, form.reading, facts.now) };
    case 'call':
      return { ...form, draft: actOnCall(form.draft, event.act, facts) };
    case 'prepared':
      return { ...form, draft: prepare(form.draft, event.before, facts.now) };
    case 'split':
      return { ...form, ...splitDraft(form, event.parts, event.ids, facts.now) };
    case 'continue':
      return {
        ...form,
        draft: withFollowUpAhead(itsTurn(event.draft), facts),
        base: form.others.find(({ id }) => id === event.draft.id),
        gone: undefined,
        others: [...keptAside(form.draft), ...form.others.filter(({ id }) => id !== event.draft.id)],
      };
    case 'start-again':
      return {
        ...form,
        ...afresh(form, facts),
        others: [...keptAside(form.draft), ...form.others],
      };
    case 'discard':
      return { ...form, ...afresh(form, facts) };
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
    : { ...next, draft: withGapsFilled(form.draft, suggestions, facts) };
}

/** The page's own draft when there is one, otherwise a fresh packet. A page without a case brings no draft back. */
function follow(form: CallForm, facts: FormFacts): CallForm {
  if (onlyCaseOn(form.reading) === undefined) return { ...form, ...afresh(form, facts), gone: form.gone };
  const { resume, others } = chooseDraft(form.others, form.reading, facts.now);
  if (!resume) return { ...form, ...afresh(form, facts), gone: form.gone };
  return {
    ...form,
    others,
    base: resume,
    draft: withFollowUpAhead(withGapsFilled(resume, form.suggestions, facts), facts),
  };
}

/** Storage has answered; once more after the vault was unlocked, when something may have been typed already. */
function onStored(form: CallForm, stored: Draft[], facts: FormFacts): CallForm {
  if (form.settled && hasTyping(form.draft)) return onOthersWriting(form, stored, facts);
  return settle({ ...form, stored, settled: false }, facts);
}

function settle(form: CallForm, facts: FormFacts): CallForm {
  if (form.settled || !form.pageAnswered || form.stored === undefined) return form;
  const { resume, others } = chooseDraft(form.stored, form.reading, facts.now);
  const base = resume
    ? withFollowUpAhead(withGapsFilled(resume, form.suggestions, facts), facts)
    : freshDraft(form.suggestions, facts);
  const { readAt: settledFor } = form.reading ?? {};
  const draft = withTypingOf(form.draft, base);
  const resumedAt = hasTyping(form.draft) ? undefined : resume?.editedAt;
  return {
    ...form,
    settled: true,
    others,
    base: resume,
    draft,
    resumedAt,
    ...(settledFor && { settledFor }),
  };
}

/** Another window's words join mine; a draft that went away there goes away here, unless something was typed since. */
function onOthersWriting(form: CallForm, drafts: readonly Draft[], facts: FormFacts): CallForm {
  if (!form.settled) return form;
  const theirs = drafts.find(({ id }) => id === form.draft.id);
  const others = drafts.filter((draft) => draft !== theirs);
  if (theirs) {
    return { ...form, others, base: theirs, draft: mergeDraft(form.base ?? form.draft, form.draft, theirs) };
  }
  // Nothing typed here: what was sent from the page in front is what this form is about.
  if (!form.base) return hasTyping(form.draft) ? { ...form, others } : follow({ ...form, others }, facts);
  return { ...form, others, ...afresh(form, facts), gone: form.draft };
}

function onKept(form: CallForm, { sent, kept }: { sent: Draft; kept: Draft }): CallForm {
  if (form.draft.id !== kept.id) return form;
  return { ...form, base: kept, draft: mergeDraft(sent, form.draft, kept) };
}

function afresh(form: CallForm, facts: FormFacts): Pick<CallForm, 'draft' | 'base' | 'gone'> {
  return { draft: freshDraft(form.suggestions, facts), base: undefined, gone: undefined };
}

function freshDraft(suggestions: Suggestions, facts: FormFacts): Draft {
  return newDraft(facts.id, packetFrom(suggestions, facts.browser), facts.followUp, facts.now);
}

function withGapsFilled(draft: Draft, suggestions: Suggestions, { browser }: FormFacts): Draft {
  const packet = fillGaps(draft.packet, draft.typed, suggestions);
  // A draft that began with text sent from a page was made where the browser's name is not known.
  const unnamed = packet.browser === '' && !draft.typed.includes('browser');
  return { ...draft, packet: unnamed ? { ...packet, browser } : packet };
}

/** A follow-up nobody chose moves with the calendar: last week's draft must not propose last week. */
function withFollowUpAhead(draft: Draft, { followUp }: FormFacts): Draft {
  const chosen = draft.typed.includes('followUpDate') || draft.typed.includes('followUpTime');
  return chosen ? draft : { ...draft, followUpDate: followUp.date, followUpTime: followUp.time };
}

/** What was typed before the page and the drafts were known wins over both. */
function withTypingOf(early: Draft, base: Draft): Draft {
  const start =
    early.before === undefined ? base : prepare(base, { ...base.before, ...early.before }, early.editedAt);
  const typed = early.typed.reduce<Draft>((draft, key) => {
    const formKey = key as FormKey; // `typed` holds only what typeInto put there
    return typeInto(draft, { key: formKey, value: textOf(early, formKey) }, undefined, early.editedAt);
  }, start);
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

/** A call that waited in the queue does not wait any more. */
function itsTurn(draft: Draft): Draft {
  return draft.queued === true ? { ...draft, queued: false } : draft;
}

function keptAside(draft: Draft): Draft[] {
  return hasTyping(draft) ? [draft] : [];
}
