import * as z from 'zod/mini';

/**
 * A call under way, or over and not saved yet. It lies in the draft, so it is there again after the popup, the worker
 * or the browser went away. All moments are milliseconds since 1970 by this computer's clock.
 */
export const callProgressSchema = z.object({
  startedAt: z.number(),
  /** Set when the call is over. */
  endedAt: z.optional(z.number()),
  /** When a representative first picked up. */
  pickedUpAt: z.optional(z.number()),
  /** Since when nobody is on the line. A call starts on hold: PSL's queue comes first. */
  holdSince: z.optional(z.number()),
  /** Milliseconds spent on hold before `holdSince`. */
  heldMs: z.number(),
  /** Milliseconds the clock was moved back during the call: added to it, the timer never runs backwards. */
  clockShift: z.number(),
  /** The latest moment of this call, by the corrected clock. */
  lastAt: z.number(),
});

export type CallProgress = z.infer<typeof callProgressSchema>;

/** What the agent does with the line during a call. */
export type LineAct = 'start' | 'pick-up' | 'hold' | 'end' | 'go-on';

/**
 * The call after one act. Acts that make no sense any more change nothing: two surfaces, or two fingers, may end the
 * same call, and its end stays the first one.
 */
export function nextProgress(
  progress: CallProgress | undefined,
  act: LineAct,
  now: number,
): CallProgress | undefined {
  if (!progress) return act === 'start' ? started(now) : undefined;
  const call = onClock(progress, now);
  const at = call.lastAt;
  const over = call.endedAt !== undefined;
  switch (act) {
    case 'start':
      return progress;
    case 'pick-up':
      return over || call.holdSince === undefined
        ? progress
        : { ...offHold(call), pickedUpAt: call.pickedUpAt ?? at };
    case 'hold':
      return over || call.holdSince !== undefined ? progress : { ...call, holdSince: at };
    case 'end':
      return over ? progress : { ...offHold(call), endedAt: at };
    case 'go-on':
      return over ? withoutEnd(call) : progress;
  }
}

/**
 * The call with the clock read once more. A clock behind the last moment of the call was moved back; what it lost is
 * added from then on.
 */
export function onClock(progress: CallProgress, now: number): CallProgress {
  const at = now + progress.clockShift;
  return at >= progress.lastAt
    ? { ...progress, lastAt: at }
    : { ...progress, clockShift: progress.lastAt - now };
}

/** Where the call stands. */
export type CallPhase = 'waiting' | 'talking' | 'on-hold' | 'over';

export function phaseOf({ endedAt, holdSince, pickedUpAt }: CallProgress): CallPhase {
  if (endedAt !== undefined) return 'over';
  if (holdSince === undefined) return 'talking';
  return pickedUpAt === undefined ? 'waiting' : 'on-hold';
}

/** Milliseconds the call has lasted; never negative, whatever the clock did. */
export function lasted(progress: CallProgress, now: number): number {
  return (progress.endedAt ?? onClock(progress, now).lastAt) - progress.startedAt;
}

/** Milliseconds on hold, the hold under way included. */
export function held(progress: CallProgress, now: number): number {
  const { heldMs, holdSince, endedAt } = progress;
  if (holdSince === undefined) return heldMs;
  return heldMs + Math.max(0, (endedAt ?? onClock(progress, now).lastAt) - holdSince);
}

/** Milliseconds of the hold under way; zero when somebody is on the line. */
export function holding(progress: CallProgress, now: number): number {
  return held(progress, now) - progress.heldMs;
}

/** Longer than any call: after that a call nobody ended was forgotten, and holds nothing up any more. */
const longestCall = 12 * 60 * 60_000;

/** True while the agent is on the phone as far as anyone can tell. */
export function isUnderWay(progress: CallProgress | undefined, now: number): boolean {
  return progress !== undefined && progress.endedAt === undefined && lasted(progress, now) < longestCall;
}

function started(now: number): CallProgress {
  return { startedAt: now, holdSince: now, heldMs: 0, clockShift: 0, lastAt: now };
}

function offHold(call: CallProgress): CallProgress {
  const { holdSince, ...rest } = call;
  return holdSince === undefined ? call : { ...rest, heldMs: call.heldMs + call.lastAt - holdSince };
}

function withoutEnd({ endedAt: _, ...call }: CallProgress): CallProgress {
  return call;
}
