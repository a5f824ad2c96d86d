/** How long a closed issue can be kept, in months; 0 keeps it for ever. */
export const keepChoices = [3, 6, 12, 24, 0] as const;

export type KeepMonths = (typeof keepChoices)[number];

/** Long enough for a renewal to come round again. */
export const defaultKeepMonths: KeepMonths = 12;

/** When an issue closed at `closedAt` is to be removed (milliseconds since 1970); undefined for never. */
export function removalAt(closedAt: number, months: KeepMonths): number | undefined {
  if (months === 0) return undefined;
  return Temporal.Instant.fromEpochMilliseconds(closedAt).toZonedDateTimeISO('UTC').add({ months })
    .epochMilliseconds;
}

/**
 * Nothing that was closed later than this is to be removed by `time`, and what was closed before it perhaps: a month is not
 * always as long. Undefined when nothing ever is.
 */
export function closedBefore(time: number, months: KeepMonths): number | undefined {
  if (months === 0) return undefined;
  const at = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO('UTC');
  return at.subtract({ months }).add({ days: 3 }).epochMilliseconds;
}

/** The agent was shown, at `at`, that everything closed up to `upTo` will be removed. Milliseconds since 1970. */
export interface RemovalNotice {
  at: number;
  upTo: number;
}

const day = 24 * 3_600_000;
/** Nothing is removed before it was announced for so long. */
export const noticeTime = 7 * day;
/** What is to go within this time is announced. */
export const lookAhead = 30 * day;

/** True when an issue closed at `closedAt` has served its time and the agent was told in time. */
export function mayBeRemoved(
  closedAt: number,
  months: KeepMonths,
  notices: readonly RemovalNotice[],
  now: number,
): boolean {
  const at = removalAt(closedAt, months);
  if (at === undefined || at > now) return false;
  return notices.some((notice) => notice.at <= now - noticeTime && closedAt <= notice.upTo);
}

/** True when an issue closed at `closedAt` belongs on the list of what goes soon. */
export function goesSoon(closedAt: number, months: KeepMonths, now: number): boolean {
  const at = removalAt(closedAt, months);
  return at !== undefined && at <= now + lookAhead;
}

/** The notices after everything closed up to `upTo` was shown at `now`: one a day at most, and none older than needed. */
export function withNotice(notices: readonly RemovalNotice[], upTo: number, now: number): RemovalNotice[] {
  const known = notices.filter(({ at }) => at <= now); // a clock that was ahead proves nothing
  if (known.some((notice) => notice.upTo >= upTo)) return known;
  const served = known.filter(({ at }) => at <= now - noticeTime);
  const waiting = known.filter(({ at }) => at > now - noticeTime);
  const latest = waiting.at(-1);
  if (latest && latest.at > now - day) return known;
  const furthest = served.reduce<RemovalNotice[]>(
    ([best], notice) => [best && best.upTo >= notice.upTo ? best : notice],
    [],
  );
  return [...furthest, ...waiting, { at: now, upTo }];
}
