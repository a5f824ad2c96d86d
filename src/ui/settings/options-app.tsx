import type { Settings } from '../../domain/settings';
import type { Opening } from '../../storage/opening';
import type { Begun } from '../begun';
import { whenLoaded } from '../parts/when-loaded';
import { StorageBanner } from '../storage-banner';
import { timeText } from '../time-text';
import { later } from '../parts/later';
import { useOpening, type StorageState } from '../use-opening';
import { useSettings, type SaveState } from '../use-settings';
import { storeSentences } from '../words';
import { CopiesFirst, CopiesInTurn } from '../copies/copies-in-options';
import { EscalationForm } from './escalation-form';
import { LinesForm } from './lines-form';
import { LinksForm } from './links-form';
import { OfficeForm } from './office-form';
import { ProfileForm } from './profile-form';
import { ReminderForm } from './reminder-form';
import { ShortcutsSection } from './shortcuts-section';
import { TrainingForm } from './training-form';

const TaughtRules = whenLoaded(() => import('./taught-rules').then((module) => module.TaughtRules));
const RetentionForm = whenLoaded(() =>
  import('../retention/retention-form').then((module) => module.RetentionForm),
);
const EraseForm = whenLoaded(() => import('../retention/erase-form').then((module) => module.EraseForm));
const UnlockView = later(() => import('../lock/unlock-view').then((module) => module.UnlockView));
const ProtectionSection = later(() =>
  import('./protection/protection-section').then((module) => module.ProtectionSection),
);

/** The options: who is calling, where the documents are, when to be reminded. Saved while typing. */
export function OptionsApp({ opening }: { opening: Begun<Opening> }) {
  const { storage, number, renew } = useOpening(opening);
  return <Options key={number} storage={storage} renew={renew} />;
}

function Options({ storage, renew }: { storage: StorageState; renew: () => void }) {
  const { settings, change, saveState } = useSettings(storage);
  const set = (part: Partial<Settings>) => void change({ ...settings, ...part });
  if (storage.kind === 'opening') return <p class="muted">Opening your options…</p>;
  const saves = storage.kind === 'open';
  if (storage.kind === 'locked') {
    return (
      <>
        <header>
          <h1>PSL Companion options</h1>
        </header>
        <UnlockView />
        <div class="forms">
          <EraseForm />
        </div>
      </>
    );
  }
  return (
    <>
      <header>
        <h1>PSL Companion options</h1>
        <p class="muted">Kept on this computer, encrypted. Nothing leaves it.</p>
      </header>
      <StorageBanner storage={storage} besideCopies />
      <main class="forms">
        <CopiesFirst storage={storage} />
        <ProfileForm profile={settings.profile} onChange={(profile) => set({ profile })} />
        <LinesForm lines={settings.lines ?? []} onChange={(lines) => set({ lines })} />
        <ReminderForm reminder={settings.reminder} onChange={(reminder) => set({ reminder })} />
        <OfficeForm office={settings.office} onChange={(office) => set({ office })} />
        <LinksForm links={settings.links} onChange={(links) => set({ links })} />
        <TrainingForm training={settings.training} onChange={(training) => set({ training })} />
        <EscalationForm rows={settings.escalation} onChange={(escalation) => set({ escalation })} />
        <ShortcutsSection />
        <TaughtRules rules={settings.taught ?? []} onChange={(taught) => change({ ...settings, taught })} />
        {storage.kind === 'open' && <ProtectionSection store={storage.store} onChanged={renew} />}
        <CopiesInTurn storage={storage} />
        <RetentionForm
          store={storage.kind === 'open' ? storage.store : undefined}
          months={settings.keepMonths}
          onChange={(keepMonths) => set({ keepMonths })}
        />
        <EraseForm />
      </main>
      <p
        role="status"
        class={
          saves && saveState.kind !== 'failed' && saveState.kind !== 'invalid'
            ? 'saved tag'
            : 'saved tag warn'
        }
      >
        {saves || saveState.kind !== 'nothing' ? saveText(saveState) : 'Changes cannot be saved now'}
      </p>
    </>
  );
}

function saveText(state: SaveState): string {
  switch (state.kind) {
    case 'nothing':
      return 'Changes are saved as you type';
    case 'saving':
      return 'Saving…';
    case 'saved':
      return `Saved ${timeText(state.at)}`;
    case 'invalid':
      return 'Not saved: see the field marked red';
    case 'failed':
      return storeSentences[state.reason];
  }
}
