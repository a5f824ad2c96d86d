import { setMinuteAlarm } from '../browser/alarms';
import { now } from '../browser/clock';
import { presence, tellAfter, type Presence } from '../browser/idle';
import { logError } from '../browser/log';
import { recall, remember } from '../browser/session-memory';
import { hasSlept, isSetBack } from '../domain/auto-lock';
import { lockNow } from '../storage/protection/lock';
import { noteInput, recallUnlocked } from '../storage/protection/unlocked';

/** While the vault is unlocked the worker looks once a minute; while it is locked nothing is watched. */
export const watchAlarm = 'lock-watch';
const lookedMemory = 'lock-looked';

/** Looks now whether the vault has to be locked. Meant for the alarm, each wake of the worker and each unlocking. */
export function watchLock(): void {
  look(now()).catch((error: unknown) => logError('lock-watch-failed', error));
}

/** The operating system was locked, or nobody was there for as long as the agent chose. */
export function onPresence(state: Presence): void {
  if (state === 'active') return;
  lockNow().catch((error: unknown) => logError('lock-watch-failed', error));
}

async function look(at: number): Promise<void> {
  const unlocked = await recallUnlocked();
  await setMinuteAlarm(watchAlarm, unlocked !== undefined);
  if (!unlocked) return;
  const seconds = unlocked.lockAfter * 60;
  tellAfter(seconds);
  const looked = await recall(lookedMemory);
  await remember(lookedMemory, at);
  // A look from before the unlocking says nothing about the time since.
  const before = typeof looked === 'number' && looked >= unlocked.unlockedAt ? looked : unlocked.unlockedAt;
  const absent = hasSlept(before, at) || isSetBack(before, at) || (await presence(seconds)) !== 'active';
  // Somebody works at this computer: that the popup was not touched is no reason to ask for the passphrase again.
  if (!absent && !isSetBack(unlocked.lastInput, at)) await noteInput(at);
  else await lockNow();
}
