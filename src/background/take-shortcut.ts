import { now } from '../browser/clock';
import { logError } from '../browser/log';
import { openPopup } from '../browser/popup';
import type { Pressed } from '../browser/shortcuts';
import { workspaceInSight } from '../browser/workspace';
import type { Errand } from '../domain/shortcut';
import { leaveErrand } from '../messaging/errand';

/** Does what a key asks for: the open workspace starts or ends the call, the popup comes for everything else. */
export function takeShortcut(pressed: Pressed): void {
  const { name, windowId } = pressed;
  if (name !== 'copy-details' && name !== 'call') return;
  leave(name, windowId);
  // Copying needs a surface that has the focus, and only a popup has it by itself.
  const inSight = name === 'call' && workspaceInSight(pressed);
  if (inSight instanceof Promise) {
    void inSight.then((there) => !there && showPopup(windowId));
  } else if (!inSight) showPopup(windowId); // at once: Firefox allows it only before anything is awaited
}

function leave(errand: Errand, windowId: number): void {
  leaveErrand(errand, windowId, now()).catch((error: unknown) => logError('shortcut-not-kept', error));
}

/** Rejected when it is open already: then it has heard. */
function showPopup(windowId: number): void {
  openPopup(windowId).catch((error: unknown) => logError('popup-not-opened', error));
}
