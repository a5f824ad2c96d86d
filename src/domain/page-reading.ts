import * as z from 'zod/mini';

/** The two systems PSL asks about, in the state's own words. */
export const portalSystems = ['kynect benefits', 'Agent Portal'] as const;

/**
 * One value seen on the page, with the proof of where it came from.
 * `value` is ready to use (a number without its grouping); `label` is the text on the page that named it, as shown.
 */
const foundValue = z.object({
  value: z.string().check(z.maxLength(300)),
  label: z.string().check(z.maxLength(300)),
});

/** How an error was shown. It tells the agent which of several errors is the one that stopped them. */
export const errorKinds = ['dialog', 'toast', 'field', 'summary', 'page', 'session', 'request'] as const;

const pageError = z.object({
  kind: z.enum(errorKinds),
  text: z.string().check(z.maxLength(1000)),
  /** The system error reference a kynect dialog names (CHFS …). It is not a PSL ticket number. */
  reference: z.optional(z.string().check(z.maxLength(100))),
  /** The screen in front when it was first seen. */
  screen: z.optional(z.string().check(z.maxLength(300))),
  /** Milliseconds since 1970. */
  firstSeen: z.number(),
  lastSeen: z.number(),
  count: z.number(),
  /** False once it has left the screen: a toast lives for five seconds. */
  onScreen: z.boolean(),
});

const screenVisit = z.object({ screen: z.string().check(z.maxLength(300)), at: z.number() });

/**
 * Everything the content script saw on one portal page, and nothing it concluded:
 * several case numbers stay several, and choosing among them is the agent's.
 */
export const pageReadingSchema = z.object({
  system: z.optional(z.enum(portalSystems)),
  /** Best source first. Not found is `undefined`, never a guess. */
  screen: z.optional(foundValue),
  /** Distinct values in the order they stand on the page. */
  caseNumbers: z.array(foundValue).check(z.maxLength(200)),
  applicationNumbers: z.array(foundValue).check(z.maxLength(200)),
  /** Newest first: those on screen and those this tab remembers. */
  errors: z.array(pageError).check(z.maxLength(20)),
  /** The last screens of this tab, oldest first: the steps before an error. */
  trail: z.array(screenVisit).check(z.maxLength(10)),
  /** Milliseconds since 1970. */
  readAt: z.number(),
});

export type PortalSystem = (typeof portalSystems)[number];
export type ErrorKind = (typeof errorKinds)[number];
export type FoundValue = z.infer<typeof foundValue>;
export type PageError = z.infer<typeof pageError>;
export type ScreenVisit = z.infer<typeof screenVisit>;
export type PageReading = z.infer<typeof pageReadingSchema>;
