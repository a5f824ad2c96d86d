import { injectContentScript } from '../browser/scripting';
import { sendToTab } from '../browser/runtime';
import { activeTab } from '../browser/tabs';
import { pageReadingSchema, type PageReading } from '../domain/page-reading';
import { isPortalAddress } from '../domain/portal-hosts';
import type { Message } from './contract';

/** What came of asking the page in front. Every kind but 'read' has its sentence in ui/words.ts. */
export type PageAnswer =
  | { kind: 'read'; reading: PageReading }
  | { kind: 'outside' }
  | { kind: 'needs-reload' }
  | { kind: 'slow' }
  | { kind: 'unreadable' };

const message: Message<'read-page'> = { app: 'psl-companion', kind: 'read-page' };

/** A page that is busy for longer than this keeps nobody waiting. */
const patience = 3000;

/** Reads the tab in front. Never throws, and never waits longer than three seconds. */
export async function readPageInFront(): Promise<PageAnswer> {
  const tab = await activeTab();
  if (!tab || !isPortalAddress(tab.url)) return { kind: 'outside' };
  return Promise.race([ask(tab.id), tooSlow()]);
}

async function ask(tabId: number): Promise<PageAnswer> {
  try {
    return judge(await sendToTab(tabId, message));
  } catch {
    return askAfterInjecting(tabId);
  }
}

/** Nobody there: the tab was open before we were installed or updated. Bring the script, then ask once more. */
async function askAfterInjecting(tabId: number): Promise<PageAnswer> {
  try {
    await injectContentScript();
    return judge(await sendToTab(tabId, message));
  } catch {
    return { kind: 'needs-reload' };
  }
}

/** A page's answer is believed only in the shape we agreed on. No answer at all comes from a script that is orphaned. */
function judge(answer: unknown): PageAnswer {
  if (answer === undefined || answer === null) return { kind: 'needs-reload' };
  const parsed = pageReadingSchema.safeParse(answer);
  return parsed.success ? { kind: 'read', reading: parsed.data } : { kind: 'unreadable' };
}

function tooSlow(): Promise<PageAnswer> {
  return new Promise((resolve) => setTimeout(() => resolve({ kind: 'slow' }), patience));
}
