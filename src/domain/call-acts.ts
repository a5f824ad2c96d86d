import { adviceSchema, type AdviceResult } from './advice';
import { callLimits } from './call';
import { callNoteSchema } from './call-note';
import type { CallOutcome } from './call-outcome';
import { nextProgress, onClock, type LineAct } from './call-progress';
import type { Draft } from './draft';

/** Everything the agent does in a call besides typing into a field. */
export type CallAct =
  | { kind: 'line'; act: LineAct }
  /** A surface saw the clock go back; `before` is the last moment it had seen, milliseconds since 1970. */
  | { kind: 'clock-moved'; before: number }
  /** The typed line becomes a note with its time. */
  | { kind: 'add-note' }
  /** A line was read to the representative, or was not after all. */
  | { kind: 'give'; label: string; given: boolean }
  | { kind: 'outcome'; outcome: CallOutcome | undefined }
  /** The typed suggestion joins the list. */
  | { kind: 'add-advice' }
  | { kind: 'drop-advice'; id: string }
  | { kind: 'advice-result'; id: string; result: AdviceResult | undefined };

/** What an act needs from outside: the moment, and an id for what it makes. */
export interface ActFacts {
  id: string;
  now: number;
}

/** The draft after one act. An act that makes no sense any more changes nothing. */
export function actOnCall(draft: Draft, act: CallAct, facts: ActFacts): Draft {
  const next = changed(draft, act, facts);
  return next === draft ? draft : { ...next, editedAt: facts.now };
}

function changed(draft: Draft, act: CallAct, facts: ActFacts): Draft {
  switch (act.kind) {
    case 'line':
      return withProgress(draft, nextProgress(draft.progress, act.act, facts.now));
    case 'clock-moved':
      return withProgress(draft, draft.progress && onClock(onClock(draft.progress, act.before), facts.now));
    case 'add-note':
      return withNote(draft, facts);
    case 'give':
      return { ...draft, given: withLabel(draft.given, act.label, act.given) };
    case 'outcome':
      return withOutcome(draft, act.outcome);
    case 'add-advice':
      return withAdvice(draft, facts.id);
    case 'drop-advice':
      return { ...draft, advice: draft.advice.filter(({ id }) => id !== act.id) };
    case 'advice-result':
      return { ...draft, advice: draft.advice.map((item) => withResult(item, act)) };
  }
}

function withProgress(draft: Draft, progress: Draft['progress']): Draft {
  return progress === undefined || progress === draft.progress ? draft : { ...draft, progress };
}

/** The time of a note is the call's corrected clock, so that notes stand in the order they were written. */
function withNote(draft: Draft, { id, now }: ActFacts): Draft {
  const progress = draft.progress && onClock(draft.progress, now);
  const note = callNoteSchema.safeParse({ id, at: progress?.lastAt ?? now, text: draft.noteLine.trim() });
  if (!note.success || note.data.text === '' || draft.notes.length >= callLimits.notes) return draft;
  return withProgress({ ...draft, notes: [...draft.notes, note.data], noteLine: '' }, progress);
}

function withAdvice(draft: Draft, id: string): Draft {
  const advice = adviceSchema.safeParse({ id, text: draft.adviceLine.trim() });
  if (!advice.success || advice.data.text === '' || draft.advice.length >= callLimits.advice) return draft;
  return { ...draft, advice: [...draft.advice, advice.data], adviceLine: '' };
}

function withOutcome({ outcome: _, ...draft }: Draft, outcome: CallOutcome | undefined): Draft {
  return outcome === undefined ? draft : { ...draft, outcome };
}

function withResult(
  item: Draft['advice'][number],
  { id, result }: { id: string; result: AdviceResult | undefined },
): Draft['advice'][number] {
  if (item.id !== id) return item;
  const { result: _, ...open } = item;
  return result === undefined ? open : { ...open, result };
}

function withLabel(labels: readonly string[], label: string, present: boolean): string[] {
  const others = labels.filter((other) => other !== label);
  return present ? [...others, label] : others;
}
