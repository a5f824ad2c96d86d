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
  const writing = useRef(Promise.resolve(true));

  useEffect(() => {
    if (!store) return undefined;
    return onAnnouncement((change) => {
      if (change !== 'settings') return;
      void loadSettings(store).then((loaded) => {
        if (loaded.ok) setChanged(loaded.value.settings);
      });
    });
  }, [store]);

  /** Resolves to whether it is on disk. One after the other: the last change made is the last one written. */
  const change = (settings: Settings): Promise<boolean> => {
    setChanged(settings);
    if (!store) return Promise.resolve(false);
    if (!settingsSchema.safeParse(settings).success) {
      setSaveState({ kind: 'invalid' });
      return Promise.resolve(false);
    }
    latest.current += 1;
    const turn = latest.current;
    setSaveState({ kind: 'saving' });
    writing.current = writing.current.then(() => save(store, settings, turn));
    return writing.current;
  };

  const save = async (target: Store, settings: Settings, turn: number): Promise<boolean> => {
    const saved = await saveSettings(target, settings);
    // When a newer change is on its way, that one will report.
    if (turn === latest.current)
      setSaveState(saved.ok ? { kind: 'saved', at: now() } : { kind: 'failed', reason: saved.reason });
    return saved.ok;
  };

  const stored = storage.kind === 'open' ? storage.settings.settings : defaultSettings;
  /** `adopt` shows settings that this surface has saved in another way. */
  return { settings: changed ?? stored, change, saveState, adopt: setChanged };
}
