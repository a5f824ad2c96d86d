import * as z from 'zod/mini';
import { agentLineSchema } from './agent-lines';
import { agentProfileSchema, emptyProfile } from './agent-profile';
import { escalationRowsSchema } from './escalation-row';
import { defaultOffice, officeSchema } from './office';
import { trainingLinkSchema } from './training';
import { taughtRulesSchema } from './taught-rule';
import { defaultKeepMonths, keepChoices } from './retention';

const resource = z.object({
  name: z.string().check(z.maxLength(200)),
  /** Empty until the agent fills it in. */
  address: z.string().check(z.maxLength(2000)),
  /** ISO date (2026-11-01) on which somebody last saw the address work; empty when nobody has. */
  lastChecked: z.string().check(z.maxLength(10)),
  /** ISO date on which the agent last opened it from here. */
  openedOn: z.optional(z.string().check(z.maxLength(10))),
});

export const settingsSchema = z.object({
  profile: agentProfileSchema,
  links: z.object({
    escalationPath: resource,
    trainingMaterials: resource,
    officeHour: resource,
    issueTracker: resource,
  }),
  reminder: z.object({
    /** Days of work between the call and its follow-up. */
    businessDays: z.number().check(z.gte(0), z.lte(60)),
    /** Local time of day, 09:00. */
    time: z.string().check(z.regex(/^\d\d:\d\d$/)),
    notify: z.boolean(),
  }),
  office: z._default(officeSchema, defaultOffice),
  /** Further agencies or licensees, besides `profile`. */
  lines: z.optional(z.array(agentLineSchema).check(z.maxLength(50))),
  /** The agent's own rows of the escalation path; missing while those that come with the extension are used. */
  escalation: z.optional(escalationRowsSchema),
  /** The agent's own training links. */
  training: z.optional(
    z
      .array(z.extend(trainingLinkSchema, { openedOn: z.optional(z.string().check(z.maxLength(10))) }))
      .check(z.maxLength(300)),
  ),
  /** The agent's own troubleshooting steps; missing while those that come with the extension are used. */
  steps: z.optional(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(50))),
  /** Where values stand on screens the reader did not understand, as the agent showed it. Missing until the first one. */
  taught: z.optional(taughtRulesSchema),
  /** How many months a closed issue is kept; 0 for ever. Missing in settings from before there was a choice. */
  keepMonths: z._default(z.union(keepChoices.map((months) => z.literal(months))), defaultKeepMonths),
});

export type Resource = z.infer<typeof resource>;
export type Settings = z.infer<typeof settingsSchema>;
export type LinkKey = keyof Settings['links'];

/**
 * What a new installation starts with. The state's addresses are dated documents that move, so each is only a
 * starting value the agent can change.
 */
export const defaultSettings: Settings = {
  profile: emptyProfile,
  links: {
    escalationPath: {
      name: 'Escalation path (PDF)',
      address: 'https://khbe.ky.gov/Agents-kynectors/Documents/agent-kynector-escalationpath.pdf',
      lastChecked: '',
    },
    trainingMaterials: {
      name: 'Agent training materials',
      address: 'https://khbe.ky.gov/Agents-kynectors/Pages/Agent-Training-Materials.aspx',
      lastChecked: '',
    },
    officeHour: {
      name: 'Office hour reference',
      address: 'https://khbe.ky.gov/About/Documents/10-11Agent-Office-Hour-Reference-Material.pdf',
      lastChecked: '',
    },
    issueTracker: { name: 'Issue Tracker', address: '', lastChecked: '' },
  },
  reminder: { businessDays: 2, time: '09:00', notify: true },
  office: defaultOffice,
  keepMonths: defaultKeepMonths,
};
