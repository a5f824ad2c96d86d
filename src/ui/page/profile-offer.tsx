import { useId, useState } from 'preact/hooks';
import type { AgentProfile } from '../../domain/agent-profile';
import type { ShownProfile } from '../../domain/page-reading';
import { profileChanges, withChanges, type ProfileChange, type ProfileKey } from '../../domain/profile-offer';
import type { Settings } from '../../domain/settings';
import { changeSettings } from '../../storage/change-settings';
import type { Store } from '../../storage/opening';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { notKept } from './words';

interface ProfileOfferProps {
  shown: ShownProfile;
  profile: AgentProfile;
  store: Store;
  /** The settings as they are saved now. */
  onSaved: (settings: Settings) => void;
}

/** My Settings shows the agent's own data: offered for the profile, line by line, and saved only on agreement. */
export function ProfileOffer({ shown, profile, store, onSaved }: ProfileOfferProps) {
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const changes = profileChanges(profile, shown);
  if (changes.length === 0)
    return (
      <p class="source" role="status">
        {saved ? 'Your profile is saved.' : 'Your profile is the same as on this page.'}
      </p>
    );
  if (!open)
    return (
      <Banner
        tone="info"
        actions={
          <Button look="small" onPress={() => setOpen(true)}>
            Use for my profile
          </Button>
        }
      >
        This page shows your own details.
      </Banner>
    );
  return (
    <Preview
      changes={changes}
      onLeave={() => setOpen(false)}
      onSave={async (wanted) => {
        const kept = await changeSettings(store, (settings) => ({
          ...settings,
          profile: withChanges(settings.profile, wanted),
        }));
        if (!kept.ok) return notKept(kept.reason);
        onSaved(kept.value);
        setSaved(true);
        setOpen(false);
        return undefined;
      }}
    />
  );
}

interface PreviewProps {
  changes: readonly ProfileChange[];
  onLeave: () => void;
  onSave: (wanted: ProfileChange[]) => Promise<string | undefined>;
}

function Preview({ changes, onLeave, onSave }: PreviewProps) {
  const heading = useId();
  const [left, setLeft] = useState<readonly ProfileKey[]>([]);
  const [problem, setProblem] = useState<string>();
  const wanted = changes.filter(({ key }) => !left.includes(key));
  return (
    <section class="card" aria-labelledby={heading}>
      <div>
        <h2 id={heading}>Use for my profile</h2>
        <p class="source">Untick what should stay as it is. Nothing is saved before you press the button.</p>
      </div>
      <ul class="changes">
        {changes.map(({ key, label, before, after }) => (
          <li key={key}>
            <label class="check">
              <input
                type="checkbox"
                checked={!left.includes(key)}
                onChange={({ currentTarget }) =>
                  setLeft(currentTarget.checked ? left.filter((other) => other !== key) : [...left, key])
                }
              />
              <span>
                <span class="source">{label}: </span>
                {before !== '' && (
                  <>
                    <del>{before}</del> <span aria-hidden="true">→</span> <span class="unseen">becomes</span>
                  </>
                )}{' '}
                <ins>{after}</ins>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <Button
          look="primary"
          disabled={wanted.length === 0}
          onPress={() => void onSave(wanted).then(setProblem)}
        >
          Save to my profile
        </Button>
        <Button onPress={onLeave}>Not now</Button>
      </div>
    </section>
  );
}
