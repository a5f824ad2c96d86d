import * as z from 'zod/mini';

export const agentRoles = ['Agent', 'Delegate'] as const;

/** Characters one text about the agent may have. */
export const ownTextLimit = 200;

const line = z.string().check(z.maxLength(ownTextLimit));

/** Who is calling: what PSL asks for first ("Have DOI information ready"). Numbers are text of any length. */
export const agentProfileSchema = z.object({
  name: line,
  role: z.enum(agentRoles),
  agency: line,
  doiNumber: line,
  npn: line,
  phone: line,
  /** The agent a delegate calls for; missing or empty for nobody. */
  actsFor: z.optional(line),
});

export type AgentProfile = z.infer<typeof agentProfileSchema>;

export const emptyProfile: AgentProfile = {
  name: '',
  role: 'Agent',
  agency: '',
  doiNumber: '',
  npn: '',
  phone: '',
};
