import * as z from 'zod/mini';
import { agentProfileSchema, type AgentProfile } from './agent-profile';
import type { Settings } from './settings';

/** A further agency or licensee the agent calls for. */
export const agentLineSchema = z.extend(agentProfileSchema, { id: z.string().check(z.maxLength(100)) });

export type AgentLine = z.infer<typeof agentLineSchema>;

/** The line used for a call: the one chosen for it, or the main one when none was or it is gone. */
export function profileFor(
  { profile, lines = [] }: Pick<Settings, 'profile' | 'lines'>,
  lineId: string | undefined,
): AgentProfile {
  return lines.find(({ id }) => id === lineId) ?? profile;
}

/** What PSL asks for about the agent that can be filled in during a call. */
export type OwnText = 'name' | 'agency' | 'doiNumber';

/** The settings with something of the line used for a call changed. */
export function withOwn<T extends Pick<Settings, 'profile' | 'lines'>>(
  settings: T,
  lineId: string | undefined,
  change: Partial<Pick<AgentProfile, OwnText | 'role'>>,
): T {
  const { profile, lines = [] } = settings;
  return lines.some(({ id }) => id === lineId)
    ? { ...settings, lines: lines.map((line) => (line.id === lineId ? { ...line, ...change } : line)) }
    : { ...settings, profile: { ...profile, ...change } };
}
