import { agentRoles, type AgentProfile } from '../../domain/agent-profile';
import { Button } from '../parts/button';
import { Field } from '../parts/field';

interface ProfileFormProps {
  profile: AgentProfile;
  onChange: (profile: AgentProfile) => void;
}

const lines = [
  { key: 'name', label: 'Name' },
  { key: 'agency', label: 'Agency' },
  { key: 'doiNumber', label: 'DOI number' },
  { key: 'npn', label: 'NPN' },
  { key: 'phone', label: 'Phone' },
] as const;

/** Who is calling: filled in once, read to PSL on every call. */
export function ProfileForm({ profile, onChange }: ProfileFormProps) {
  return (
    <section class="card" aria-labelledby="profile">
      <div>
        <h2 id="profile">You</h2>
        <p class="source">PSL asks for this first. It stands at the top of the call details.</p>
      </div>
      <div class="field">
        <span class="label" id="role-label">
          Your role
        </span>
        <div class="choices" role="group" aria-labelledby="role-label">
          {agentRoles.map((role) => (
            <Button key={role} pressed={profile.role === role} onPress={() => onChange({ ...profile, role })}>
              {role}
            </Button>
          ))}
        </div>
      </div>
      <div class="pair">
        {lines.map(({ key, label }) => (
          <Field
            key={key}
            label={label}
            value={profile[key]}
            problem={profile[key].length > 200 ? 'Too long: 200 characters at most.' : undefined}
            onText={(text) => onChange({ ...profile, [key]: text })}
          />
        ))}
      </div>
    </section>
  );
}
