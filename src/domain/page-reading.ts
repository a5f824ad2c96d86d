import * as z from 'zod/mini';

/** The two systems PSL asks about, in the state's own words. */
export const portalSystems = ['kynect benefits', 'Agent Portal'] as const;

/** The fields whose place on a screen an agent can teach. */
export const taughtFields = ['caseNumber', 'applicationNumber', 'screen', 'error'] as const;

/**
 * One value seen on the page, with the proof of where it came from.
 * `value` is ready to use (a number without its grouping); `label` is the text on the page that named it, as shown.
 */
export const foundValueSchema = z.object({
  value: z.string().check(z.maxLength(300)),
  label: label(),
  /** True for a value that only a rule the agent taught has found. */
  taught: z.optional(z.boolean()),
  /** The initials of the client whose row the value stands in: to choose by, never a part of the packet. */
  whose: z.optional(z.string().check(z.maxLength(60))),
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

/** Who is enrolled in what, as far as one line or card of the page says it. The premium is left out on purpose. */
const enrollmentLine = z.object({
  plan: z.string().check(z.maxLength(200)),
  issuer: z.optional(z.string().check(z.maxLength(200))),
  /** Dates and status as the page writes them. */
  from: z.optional(z.string().check(z.maxLength(60))),
  to: z.optional(z.string().check(z.maxLength(60))),
  status: z.optional(z.string().check(z.maxLength(100))),
});

/** What a page says about the agent's association with the case in front. */
const association = z.object({
  state: z.enum(['associated', 'not-associated', 'named']),
  /** The page's own words; for 'named' whom it calls the agent, which may be somebody else. */
  text: z.string().check(z.maxLength(300)),
});

const profileLine = z.optional(z.string().check(z.maxLength(200)));

/** The agent's own data as My Settings shows it; what is not there is missing. */
const shownProfile = z.object({
  name: profileLine,
  agency: profileLine,
  doiNumber: profileLine,
  npn: profileLine,
  phone: profileLine,
});

/** Where on the page a value stands, in words for the agent: "a table", "a field"; and the client whose row it is. */
const origin = z.object({
  value: z.string().check(z.maxLength(300)),
  place: z.string().check(z.maxLength(60)),
  whose: z.optional(z.string().check(z.maxLength(60))),
});

/** One screen of a tab and when it was reached, in milliseconds since 1970. */
export const screenVisitSchema = z.object({ screen: z.string().check(z.maxLength(300)), at: z.number() });

/** What a second, closer look adds once the packet is shown. Everything in it is offered, nothing is put in. */
export const surroundingsSchema = z.object({
  /** Members named on the screen, each with the header or heading they stand under. */
  members: z.array(foundValueSchema).check(z.maxLength(60)),
  enrollment: z.array(enrollmentLine).check(z.maxLength(40)),
  association: z.optional(association),
  profile: z.optional(shownProfile),
  /** What this tab showed before the page was loaded; known to the extension, not to the page. */
  earlier: z._default(z.array(screenVisitSchema).check(z.maxLength(10)), []),
  origins: z.array(origin).check(z.maxLength(200)),
  /** What the rules the agent taught have found. */
  taught: z
    .array(
      z.object({ field: z.enum(taughtFields), value: z.string().check(z.maxLength(300)), label: label() }),
    )
    .check(z.maxLength(100)),
});

/**
 * Everything the content script saw on one portal page, and nothing it concluded:
 * several case numbers stay several, and choosing among them is the agent's.
 */
export const pageReadingSchema = z.object({
  system: z.optional(z.enum(portalSystems)),
  /** Best source first. Not found is `undefined`, never a guess. */
  screen: z.optional(foundValueSchema),
  /** Distinct values in the order they stand on the page. */
  caseNumbers: z.array(foundValueSchema).check(z.maxLength(200)),
  applicationNumbers: z.array(foundValueSchema).check(z.maxLength(200)),
  /** Newest first: those on screen and those this tab remembers. */
  errors: z.array(pageError).check(z.maxLength(20)),
  /** The last screens of this tab, oldest first: the steps before an error. */
  trail: z.array(screenVisitSchema).check(z.maxLength(10)),
  /** Milliseconds since 1970. */
  readAt: z.number(),
  /** Missing until the second look has answered. */
  around: z.optional(surroundingsSchema),
});

export type PortalSystem = (typeof portalSystems)[number];
export type ErrorKind = (typeof errorKinds)[number];
export type TaughtField = (typeof taughtFields)[number];
export type EnrollmentLine = z.infer<typeof enrollmentLine>;
export type Association = z.infer<typeof association>;
export type ShownProfile = z.infer<typeof shownProfile>;
export type Surroundings = z.infer<typeof surroundingsSchema>;
export type FoundValue = z.infer<typeof foundValueSchema>;
export type PageError = z.infer<typeof pageError>;
export type ScreenVisit = z.infer<typeof screenVisitSchema>;
export type PageReading = z.infer<typeof pageReadingSchema>;

function label() {
  return z.string().check(z.maxLength(300));
}
