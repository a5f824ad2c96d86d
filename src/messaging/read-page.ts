import { injectContentScript } from '../browser/scripting';
import { sendToTab } from '../browser/runtime';
import { activeTab, type ActiveTab } from '../browser/tabs';
import { pageReadingSchema, type PageReading } from '../domain/page-reading';
import { isPortalAddress, portalPatterns } from '../domain/portal-hosts';
import type { Message } from './contract';

/** What came of asking the page in front. Every kind but 'read' has its sentence in ui/words.ts. */
export type PageAnswer =
  | { kind: 'read'; reading: PageReading; tabTitle: string }
  | { kind: 'outside' }
  | { kind: 'needs-reload' }
  | { kind: 'slow' }
  | { kind: 'unreadable' };

const message: Message<'read-page'> = { app: 'psl-companion', kind: 'read-page' };

/** A page that is busy for longer than this keeps nobody waiting. */
const patience = 3000;

/** Reads the tab in front. Never throws, and never waits longer than three seconds. */
export async function readPageInFront(): Promise<PageAnswer> {
  const tab = await activeTab(portalPatterns);
  if (!tab || !isPortalAddress(tab.url)) return { kind: 'outside' };
  return Promise.race([ask(tab), tooSlow()]);
}

async function ask(tab: ActiveTab): Promise<PageAnswer> {
  try {
    return judge(await sendToTab(tab.id, message), tab);
  } catch {
    return askAfterInjecting(tab);
  }
}

/** Nobody there: the tab was open before we were installed or updated. Bring the script, then ask once more. */
async function askAfterInjecting(tab: ActiveTab): Promise<PageAnswer> {
  try {
    await injectContentScript();
    return judge(await sendToTab(tab.id, message), tab);
  } catch {
    return { kind: 'needs-reload' };
  }
}

/** A page's answer is believed only in the shape we agreed on. No answer at all comes from a script that is orphaned. */
function judge(answer: unknown, { title }: ActiveTab): PageAnswer {
  if (answer === undefined || answer === null) return { kind: 'needs-reload' };
  const parsed = pageReadingSchema.safeParse(answer);
  return parsed.success
    ? { kind: 'read', reading: parsed.data, tabTitle: title ?? '' }
    : { kind: 'unreadable' };
}

function tooSlow(): Promise<PageAnswer> {
  return new Promise((resolve) => setTimeout(() => resolve({ kind: 'slow' }), patience));
}
