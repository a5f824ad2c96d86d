import { runInPage } from '../browser/scripting';
import { activeTab, type ActiveTab } from '../browser/tabs';
import { isPortalAddress, portalPatterns } from '../domain/portal-hosts';

/** Built by vite.config.ts; put into a page only when somebody wants it read. */
export const readFile = '/src/content/read.iife.js';

/** What that file leaves in the page's isolated world. */
export interface World {
  pslCompanionRead?: () => Promise<unknown>;
}

/** What the page in front said, as it came: only read-page.ts believes it, and only in the shape we agreed on. */
export type AskedPage =
  | { kind: 'answered'; tab: ActiveTab; top: unknown }
  | { kind: 'outside' }
  | { kind: 'needs-reload' }
  | { kind: 'slow' };

/**
 * Asks the tab in front what it shows. Never throws, and never waits longer than three seconds. Apart from read-page.ts,
 * because it needs no schemas: the popup begins with it while those are being loaded.
 */
export async function askPageInFront(): Promise<AskedPage> {
  const tab = await activeTab(portalPatterns);
  if (!tab || !isPortalAddress(tab.url)) return { kind: 'outside' };
  return orSlow(ask(tab));
}

/** What the top frame of a tab answers. Rejects when it takes no script. */
export function askTab(tabId: number): Promise<unknown> {
  return runInPage(tabId, readFile, () => (globalThis as World).pslCompanionRead?.(), []);
}

async function ask(tab: ActiveTab): Promise<AskedPage> {
  try {
    return { kind: 'answered', tab, top: await askTab(tab.id) };
  } catch {
    return { kind: 'needs-reload' }; // an error page of the browser, or one that is just being left
  }
}

/** A page that is busy for longer than this keeps nobody waiting. In milliseconds. */
const patience = 3000;

/** An answer, or word that it took too long. */
export function orSlow<T>(answer: Promise<T>): Promise<T | { kind: 'slow' }> {
  const slow = new Promise<{ kind: 'slow' }>((resolve) =>
    setTimeout(() => resolve({ kind: 'slow' }), patience),
  );
  return Promise.race([answer, slow]);
}
