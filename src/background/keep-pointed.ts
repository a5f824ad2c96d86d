import { markTab } from '../browser/badge';
import { now } from '../browser/clock';
import { logError, logProblem } from '../browser/log';
import { openPopup } from '../browser/popup';
import type { Sender } from '../browser/runtime';
import { pointedSchema } from '../domain/pointed';
import { isPointedWaiting, leavePointed } from '../messaging/pointed';
import { keptInTab } from './words';

/** Long enough for an open side panel to take it, in milliseconds. */
const forPanel = 150;

/**
 * Keeps what the agent pointed at and brings the companion back: the popup closed when the page got the focus. A surface
 * that stayed open takes it at once; a browser that opens no popup by itself gets a tick on the button.
 */
export async function keepPointed(message: unknown, { tab }: Sender): Promise<null> {
  const { pointed } = message as { pointed?: unknown }; // parsed in the next line
  const parsed = pointedSchema.safeParse(pointed);
  if (!parsed.success || tab?.id === undefined || tab.windowId === undefined) {
    logProblem('pointed-not-kept');
    return null;
  }
  await leavePointed({ pointed: parsed.data, tabId: tab.id, at: now() });
  await new Promise((resolve) => setTimeout(resolve, forPanel));
  if (await isPointedWaiting()) await callBack(tab.id, tab.windowId);
  return null;
}

async function callBack(tabId: number, windowId: number): Promise<void> {
  try {
    await openPopup(windowId);
  } catch (error) {
    logError('popup-not-opened', error);
    await markTab(tabId, keptInTab).catch((failed: unknown) => logError('tab-not-marked', failed));
  }
}
