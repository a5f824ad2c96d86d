import { announce, onAnnouncement } from '../browser/announcements';
import { unmarkTab } from '../browser/badge';
import { now } from '../browser/clock';
import { logError } from '../browser/log';
import { forget, recall, remember } from '../browser/session-memory';
import { activeTab } from '../browser/tabs';
import { portalPatterns } from '../domain/portal-hosts';
import { pointedFor, waitingPointedSchema, type Pointed, type WaitingPointed } from '../domain/pointed';

const key = 'pointed';

/** Keeps what was pointed at until a surface takes it, in memory only: it holds a value. Tells the open ones. */
export async function leavePointed(waiting: WaitingPointed): Promise<void> {
  await remember(key, JSON.stringify(waiting));
  announce('pointed');
}

/** Whether nobody has taken it yet. */
export async function isPointedWaiting(): Promise<boolean> {
  return (await recall(key)) !== undefined;
}

/** Takes what was pointed at in the tab in front, once; undefined when there is nothing. */
export async function takePointed(): Promise<Pointed | undefined> {
  const left = await recall(key);
  if (typeof left !== 'string') return undefined;
  const tab = await activeTab(portalPatterns);
  const waiting = waitingPointedSchema.safeParse(JSON.parse(left));
  const pointed = waiting.success && tab ? pointedFor(waiting.data, tab.id, now()) : undefined;
  if (!pointed || !tab) return undefined;
  await forget(key);
  unmarkTab(tab.id).catch((error: unknown) => logError('tab-not-marked', error));
  return pointed;
}

/** Calls back when something was pointed at while this surface is open; returns the way to stop. */
export function onPointed(listener: () => void): () => void {
  return onAnnouncement((change) => {
    if (change === 'pointed') listener();
  });
}
