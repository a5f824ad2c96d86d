import * as z from 'zod/mini';
import { taughtFields } from './page-reading';
import { taughtRuleSchema } from './taught-rule';

const text = z.string().check(z.maxLength(1000));

/** What the agent pointed at on a portal page, as the page's script tells it. */
export const pointedSchema = z.object({
  field: z.enum(taughtFields),
  value: text,
  /** The label beside it; empty where there is none. */
  label: text,
  /** The screen's name; empty where it is not known. */
  screen: text,
  /** What is learned from it; missing where nothing can be. */
  rule: z.optional(taughtRuleSchema),
});

/** The same, waiting for the companion to open over its tab. It holds a value: it is kept in memory only. */
export const waitingPointedSchema = z.object({
  pointed: pointedSchema,
  tabId: z.number(),
  /** Milliseconds since 1970. */
  at: z.number(),
});

export type Pointed = z.infer<typeof pointedSchema>;
export type WaitingPointed = z.infer<typeof waitingPointedSchema>;

/** After this long, in milliseconds, nobody remembers having pointed. */
const freshFor = 15 * 60_000;

/** What was pointed at in this tab, if it is still of today's talk and a case or application number has its shape. */
export function pointedFor(waiting: WaitingPointed, tabId: number, now: number): Pointed | undefined {
  const { pointed } = waiting;
  const isNumber = pointed.field === 'caseNumber' || pointed.field === 'applicationNumber';
  if (waiting.tabId !== tabId || now - waiting.at > freshFor) return undefined;
  return isNumber && !/^\d{9}$/.test(pointed.value) ? undefined : pointed;
}
