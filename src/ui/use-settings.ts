import { useEffect, useRef, useState } from 'preact/hooks';
import { onAnnouncement } from '../browser/announcements';
import { now } from '../browser/clock';
import { logError } from '../browser/log';
import { mergeSettings } from '../domain/merge-settings';
import { defaultSettings, settingsSchema, type Settings } from '../domain/settings';
import { handOverSettings } from '../messaging/hand-over';
import { changeSettings } from '../storage/change-settings';
import type { Outcome, StoreFailure } from '../storage/failure';
import type { Store } from '../storage/opening';
import { loadSettings, saveSettings } from '../storage/settings';
import type { StorageState } from './use-opening';

/** Whether what is shown is on disk. */
export type SaveState =
  | { kind: 'nothing' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number }
  | { kind: 'invalid' }
  | { kind: 'failed'; reason: StoreFailure };

/** The settings of one surface, and what it can do with them. */
export type KeptSettings = ReturnType<typeof useSettings>;

/**
 * The settings as stored, kept up when another surface changes them, and the way to change them: what another window
 * changed meanwhile stays, and of one field edited in both the last one wins.
 */
export function useSettings(storage: StorageState) {
  const store = storage.kind === 'open' ? storage.store : undefined;
  const stored = storage.kind === 'open' ? storage.settings.settings : defaultSettings;
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'nothing' });
  const [, redraw] = useState(0);
  /** `known` is what is on disk as far as this surface has heard, `shown` what the agent sees. */
  const state = useRef<{ known: Settings; shown: Settings } | undefined>(undefined);
  const { known, shown } = state.current ?? { known: stored, shown: stored };
  const put = (next: { known: Settings; shown: Settings }) => {
    state.current = next;
    redraw((times) => times + 1);
  };
  const current = () => state.current ?? { known: stored, shown: stored };
  const inTurn = useInTurn();

  /** What somebody else wrote joins what is shown here. */
  const hear = (theirs: Settings) => {
    const before = current();
    put({ known: theirs, shown: mergeSettings(before.known, before.shown, theirs) });
  };
  useOthersWriting(store, inTurn, hear);
  useHandingOver(state);

  const saveShown = async (target: Store): Promise<boolean> => {
    const before = current();
    if (before.shown === before.known) return true; // the change before this one took it along
    const saved = await saveOver(target, before);
    if (!saved.ok) {
      setSaveState({ kind: 'failed', reason: saved.reason });
      return false;
    }
    const merged = mergeSettings(before.shown, current().shown, saved.value);
    const isAll = current().shown === before.shown;
    put({ known: saved.value, shown: isAll ? saved.value : merged });
    if (isAll) setSaveState({ kind: 'saved', at: now() });
    return true;
  };

  /** Resolves to whether it is on disk. */
  const change = (settings: Settings): Promise<boolean> => {
    put({ known, shown: settings });
    if (!store) return Promise.resolve(false);
    if (!settingsSchema.safeParse(settings).success) {
      setSaveState({ kind: 'invalid' });
      return Promise.resolve(false);
    }
    setSaveState({ kind: 'saving' });
    return inTurn(() => saveShown(store));
  };

  /** `adopt` shows settings that this surface has saved in another way. */
  return { settings: shown, change, saveState, adopt: hear };
}

/** A window can be closed before its last keystroke is on disk: the worker finishes it. */
function useHandingOver(state: { current: { known: Settings; shown: Settings } | undefined }): void {
  useEffect(() => {
    const handOver = () => {
      const { known, shown } = state.current ?? {};
      // What cannot be kept is marked on the page, and is not sent either.
      if (known && shown && shown !== known && settingsSchema.safeParse(shown).success)
        handOverSettings(shown, known);
    };
    window.addEventListener('pagehide', handOver);
    return () => window.removeEventListener('pagehide', handOver);
  }, [state]);
}

/** False as well for a step that went wrong: the log has it, and the steps after it go on. */
type InTurn = (step: () => Promise<boolean>) => Promise<boolean>;

/** Reads the settings again when another surface wrote them. */
function useOthersWriting(
  store: Store | undefined,
  inTurn: InTurn,
  onSettings: (settings: Settings) => void,
): void {
  const tell = useRef(onSettings);
  tell.current = onSettings;
  useEffect(() => {
    if (!store) return undefined;
    const read = async () => {
      const loaded = await loadSettings(store);
      if (loaded.ok) tell.current(loaded.value.settings);
      return loaded.ok;
    };
    return onAnnouncement((change) => {
      if (change === 'settings') void inTurn(read);
    });
  }, [store, inTurn]);
}

/** One after the other: of two saves under way at once neither would know what the other wrote. */
function useInTurn(): InTurn {
  const queue = useRef(Promise.resolve(true));
  const inTurn = useRef<InTurn>((step) => {
    queue.current = queue.current.then(step).catch((error: unknown) => {
      logError('settings-not-kept', error);
      return false;
    });
    return queue.current;
  });
  return inTurn.current;
}

async function saveOver(
  store: Store,
  { known, shown }: { known: Settings; shown: Settings },
): Promise<Outcome<Settings>> {
  const saved = await changeSettings(store, (onDisk) => mergeSettings(known, shown, onDisk));
  if (saved.ok || saved.reason !== 'unreadable') return saved;
  // What cannot be read is overwritten, because the agent asked for it.
  const over = await saveSettings(store, shown);
  return over.ok ? { ok: true, value: shown } : over;
}
