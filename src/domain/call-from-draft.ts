import type { Call } from './call';
import { held, onClock } from './call-progress';
import type { Draft } from './draft';

/**
 * The call as it will be saved, without its place. A call nobody ended is over now; one that was not timed was made
 * now. `now` in milliseconds since 1970.
 */
export function callFrom(draft: Draft, now: number): Omit<Call, 'id' | 'issueId'> {
  const { progress, notes, outcome, advice } = draft;
  const noNumberReason = draft.noNumberReason.trim();
  const ticketNumber = draft.ticketNumber.trim();
  return {
    at: progress?.startedAt ?? now,
    ticketNumber,
    representative: draft.representative.trim(),
    said: draft.said.trim(),
    ...(ticketNumber === '' && noNumberReason !== '' && { noNumberReason }),
    ...(progress && { timing: timingOf(progress, now) }),
    ...(notes.length > 0 && { notes }),
    ...(outcome && { outcome }),
    ...(advice.length > 0 && { advice }),
  };
}

function timingOf(progress: NonNullable<Draft['progress']>, now: number): NonNullable<Call['timing']> {
  const { startedAt, pickedUpAt } = progress;
  const endedAt = progress.endedAt ?? onClock(progress, now).lastAt;
  return {
    startedAt,
    endedAt,
    heldMs: held(progress, now),
    ...(pickedUpAt !== undefined && { pickedUpAt }),
  };
}
