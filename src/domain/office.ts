import * as z from 'zod/mini';

const timeOfDay = z.string().check(z.regex(/^\d\d:\d\d$/));

/**
 * When somebody answers, as the agent knows it: PSL's hours are not published. Times of day are in `zone`; an empty
 * zone stands for the one this computer is set to.
 */
export const officeSchema = z.object({
  /** IANA name, such as America/New_York; empty for this computer's. */
  zone: z.string().check(z.maxLength(100)),
  opens: timeOfDay,
  closes: timeOfDay,
  /** Further days off, by ISO date: a snow day, the extra day the Governor names. */
  alsoClosed: z.array(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))).check(z.maxLength(400)),
});

export type Office = z.infer<typeof officeSchema>;

export const defaultOffice: Office = { zone: '', opens: '08:00', closes: '17:00', alsoClosed: [] };

/** Kentucky's two time zones, in the agents' words. */
export const kentuckyZones = [
  { zone: 'America/New_York', name: 'Eastern' },
  { zone: 'America/Chicago', name: 'Central' },
] as const;

/** "Eastern" or "Central" for Kentucky's zones under any of their names; the IANA name for others. */
export function zoneName(zone: string): string {
  const eastern = [
    'America/New_York',
    'America/Kentucky/Louisville',
    'America/Kentucky/Monticello',
    'America/Louisville',
  ];
  if (eastern.includes(zone)) return 'Eastern';
  return zone === 'America/Chicago' ? 'Central' : zone;
}

/** The zone follow-ups are kept in: the agent's choice, or this computer's. */
export function zoneOf(office: Office, computerZone: string): string {
  return office.zone === '' ? computerZone : office.zone;
}
