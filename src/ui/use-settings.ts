import { useEffect, useRef, useState } from 'preact/hooks';
import { onAnnouncement } from '../browser/announcements';
import { now } from '../browser/clock';
import { defaultSettings, settingsSchema, type Settings } from '../domain/settings';
import { loadSettings, saveSettings } from '../storage/settings';
import type { Store } from '../storage/opening';
import type { StoreFailure } from '../storage/failure';
import type { StorageState } from './use-opening';

/** Whether what is shown is on disk. */
export type SaveState =
  | { kind: 'nothing' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number }
  | { kind: 'invalid' }
  | { kind: 'failed'; reason: StoreFailure };

/** The settings as stored, kept up when another surface changes them, and the way to change them. */
export function useSettings(storage: StorageState) {
  const store = storage.kind === 'open' ? storage.store : undefined;
  const [changed, setChanged] = useState<Settings>();
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'nothing' });
  const latest = useRef(0);

  useEffect(() => {
    if (!store) return undefined;
    return onAnnouncement((change) => {
      if (change !== 'settings') return;
      void loadSettings(store).then((loaded) => {
        if (loaded.ok) setChanged(loaded.value.settings);
      });
    });
  }, [store]);

  const change = (settings: Settings) => {
    setChanged(settings);
    if (!store) return;
    if (!settingsSchema.safeParse(settings).success) {
      setSaveState({ kind: 'invalid' });
      return;
    }
    latest.current += 1;
    setSaveState({ kind: 'saving' });
    void save(store, settings, latest.current);
  };

  const save = async (target: Store, settings: Settings, turn: number) => {
    const saved = await saveSettings(target, settings);
    if (turn !== latest.current) return; // a newer change is on its way and will report
    setSaveState(saved.ok ? { kind: 'saved', at: now() } : { kind: 'failed', reason: saved.reason });
  };

  const stored = storage.kind === 'open' ? storage.settings.settings : defaultSettings;
  /** `adopt` shows settings that this surface has saved in another way. */
  return { settings: changed ?? stored, change, saveState, adopt: setChanged };
}
