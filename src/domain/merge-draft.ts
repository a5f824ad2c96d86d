import type { CallProgress } from './call-progress';
import type { Draft } from './draft';
import { mergeFields, mergeList, mergeSet } from './merge-list';

/**
 * One draft edited in two windows at once: `mine` with what `theirs` changed since `base`, the version both began
 * with. The last field wins, lists keep what either added, and nothing else is lost.
 */
export function mergeDraft(base: Draft, mine: Draft, theirs: Draft): Draft {
  const progress = mergeProgress(base.progress, mine.progress, theirs.progress);
  const before = mergeFields(base.before ?? {}, mine.before ?? {}, theirs.before ?? {});
  return {
    ...mergeFields(base, mine, theirs),
    packet: mergeFields(base.packet, mine.packet, theirs.packet),
    typed: mergeSet(base.typed, mine.typed, theirs.typed),
    given: mergeSet(base.given, mine.given, theirs.given),
    notes: mergeList(base.notes, mine.notes, theirs.notes).sort((a, b) => a.at - b.at),
    advice: mergeList(base.advice, mine.advice, theirs.advice),
    ...(progress && { progress }),
    ...((mine.before ?? theirs.before) && { before }),
    editedAt: Math.max(mine.editedAt, theirs.editedAt),
  };
}

/** Two ends of one call are its first end; the clock only goes on. */
function mergeProgress(
  base: CallProgress | undefined,
  mine: CallProgress | undefined,
  theirs: CallProgress | undefined,
): CallProgress | undefined {
  if (!mine || !theirs) return mine ?? theirs;
  const merged = mergeFields(base ?? theirs, mine, theirs);
  const ends = [mine.endedAt, theirs.endedAt].filter((end) => end !== undefined);
  return {
    ...merged,
    ...(ends.length === 2 && { endedAt: Math.min(...ends) }),
    lastAt: Math.max(mine.lastAt, theirs.lastAt),
  };
}
