/** Milliseconds since 1970, by this computer's clock. */
export function now(): number {
  return Date.now();
}

/** The IANA name of the time zone this computer is set to, such as America/New_York. */
export function localZone(): string {
  return Temporal.Now.timeZoneId();
}

/** The day it is for this computer, "2026-11-24". */
export function today(): string {
  return Temporal.Instant.fromEpochMilliseconds(now())
    .toZonedDateTimeISO(localZone())
    .toPlainDate()
    .toString();
}
