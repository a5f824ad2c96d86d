import type { AgentProfile } from './agent-profile';
import type { ShownProfile } from './page-reading';

export type ProfileKey = keyof ShownProfile;

/** One line of the profile that My Settings shows differently than it is stored. */
export interface ProfileChange {
  key: ProfileKey;
  label: string;
  before: string;
  after: string;
}

const lines: readonly { key: ProfileKey; label: string }[] = [
  { key: 'name', label: 'Name' },
  { key: 'agency', label: 'Agency' },
  { key: 'doiNumber', label: 'DOI number' },
  { key: 'npn', label: 'NPN' },
  { key: 'phone', label: 'Phone' },
];

/** What taking over the page's data would change, in the order of the profile; what is the same is left out. */
export function profileChanges(profile: AgentProfile, shown: ShownProfile): ProfileChange[] {
  return lines.flatMap(({ key, label }) => {
    const after = shown[key]?.trim() ?? '';
    return after === '' || after === profile[key].trim() ? [] : [{ key, label, before: profile[key], after }];
  });
}

/** The profile with some of the changes made. */
export function withChanges(profile: AgentProfile, changes: readonly ProfileChange[]): AgentProfile {
  return { ...profile, ...Object.fromEntries(changes.map(({ key, after }) => [key, after])) };
}
