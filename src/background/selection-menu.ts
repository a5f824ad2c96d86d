import { logError } from '../browser/log';
import { makeSelectionMenu, type SentSelection } from '../browser/menus';
import { portalPatterns } from '../domain/portal-hosts';
import { sendTargets } from '../domain/sent-text';
import { keepSentText, landSentTexts } from './keep-sent-text';
import { menuTitle } from './words';

/** Makes the menu over selected text on portal pages. Browsers keep it; after an update it may be another one. */
export function makeMenus(): void {
  const entries = sendTargets.map(({ key, title }) => ({ id: key, title }));
  makeSelectionMenu(menuTitle, entries, portalPatterns).catch((error: unknown) =>
    logError('menus-not-made', error),
  );
}

/** One after the other: two texts sent in haste must not write over each other. */
let queue: Promise<void> = Promise.resolve();

/** Takes text the agent sent from the menu. */
export function takeSelection(sent: SentSelection): void {
  inTurn(() => keepSentText(sent));
}

/** Another try for texts that could not be put on disk. */
export function landWaiting(): void {
  inTurn(landSentTexts);
}

function inTurn(step: () => Promise<void>): void {
  queue = queue.then(step).catch((error: unknown) => logError('sent-text-not-kept', error));
}
