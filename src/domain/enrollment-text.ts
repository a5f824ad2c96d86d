import type { EnrollmentLine } from './page-reading';

/** One enrollment as it is read to PSL: "Cardinal Silver 3200, Lantern Health, 01/01/2026 to 12/31/2026, Active". */
export function enrollmentText({ plan, issuer, from, to, status }: EnrollmentLine): string {
  const dates = from && to ? `${from} to ${to}` : (from && `from ${from}`) || (to && `until ${to}`);
  return [plan, issuer, dates, status].filter(Boolean).join(', ');
}
