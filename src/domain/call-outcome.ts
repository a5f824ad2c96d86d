/** How a call can end, best first. */
export const callOutcomes = ['resolved', 'waiting-on-psl', 'agent-acts', 'escalated'] as const;

export type CallOutcome = (typeof callOutcomes)[number];

/** Each outcome in the agent's words. */
export const outcomeWords: Record<CallOutcome, string> = {
  resolved: 'Resolved',
  'waiting-on-psl': 'Waiting on PSL',
  'agent-acts': 'I must act',
  escalated: 'Escalated',
};
