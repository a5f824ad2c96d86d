import * as z from 'zod/mini';

const short = z.string().check(z.maxLength(300));

/** Whether the agent is associated with the case: without it PSL has to speak with the Primary Applicant. */
export const associations = ['associated', 'not-associated', 'unsure'] as const;

/** What was done and found out before the call, for one issue. Whatever is missing was not looked at. */
export const beforeSchema = z.object({
  /** The row of the escalation path that was followed, as it read then. */
  escalation: z.optional(
    z.object({
      problem: short,
      party: short,
      /** Milliseconds since 1970. */
      at: z.number(),
    }),
  ),
  /** Training material that was opened. */
  training: z.optional(z.array(z.object({ name: short, at: z.number() })).check(z.maxLength(50))),
  association: z.optional(
    z.object({
      state: z.enum(associations),
      /** Not associated, and the Primary Applicant will be on the line. */
      applicantOnLine: z.optional(z.boolean()),
      at: z.number(),
    }),
  ),
  /** Which of the agent's lines (agency, DOI number) is used for this call: its id; missing for the main one. */
  lineId: z.optional(short),
  /** Troubleshooting steps and what came of them. */
  tried: z.optional(z.array(z.object({ step: short, result: short })).check(z.maxLength(100))),
  /** The packet looked like two issues and the agent said it is one: the finding that was answered. */
  oneIssue: z.optional(z.string().check(z.maxLength(2000))),
});

export type Before = z.infer<typeof beforeSchema>;
export type Association = (typeof associations)[number];

/** Each answer in the agent's words. */
export const associationWords: Record<Association, string> = {
  associated: 'Associated',
  'not-associated': 'Not associated',
  unsure: 'Not sure',
};
