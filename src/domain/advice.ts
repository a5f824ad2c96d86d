import * as z from 'zod/mini';

/** What came of something PSL suggested. */
export const adviceResults = ['worked', 'did-not-help', 'not-possible'] as const;

/** Characters one suggestion may have. */
export const adviceLimit = 2000;

/**
 * Something the representative told the agent to try or do. On screen it is a suggestion; here that word is taken by
 * what a page suggests for the packet.
 */
export const adviceSchema = z.object({
  id: z.string(),
  text: z.string().check(z.maxLength(adviceLimit)),
  /** Missing while it is still to be done. */
  result: z.optional(z.enum(adviceResults)),
});

export type Advice = z.infer<typeof adviceSchema>;
export type AdviceResult = (typeof adviceResults)[number];

/** Each result in the agent's words. */
export const adviceResultWords: Record<AdviceResult, string> = {
  worked: 'Worked',
  'did-not-help': 'Did not help',
  'not-possible': 'Not possible',
};
