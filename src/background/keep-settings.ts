import { logProblem } from '../browser/log';
import { mergeSettings } from '../domain/merge-settings';
import { settingsSchema } from '../domain/settings';
import { changeSettings } from '../storage/change-settings';
import { unlockedStore } from './unlocked-store';

/** Puts the last keystrokes of options that were closed on disk, as keepDraft() does with those of a call. */
export async function keepSettings(message: unknown): Promise<null> {
  const { settings, base } = message as { settings?: unknown; base?: unknown }; // parsed in the next lines
  const [shown, known] = [settingsSchema.safeParse(settings), settingsSchema.safeParse(base)];
  const store = shown.success && known.success ? await unlockedStore() : undefined;
  const kept =
    shown.success &&
    known.success &&
    typeof store === 'object' &&
    (await changeSettings(store, (onDisk) => mergeSettings(known.data, shown.data, onDisk))).ok;
  if (!kept) logProblem('settings-not-kept');
  return null;
}
