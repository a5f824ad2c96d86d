import { runInFrames, runInPage } from '../browser/scripting';
import { activeTab, type ActiveTab } from '../browser/tabs';
import { frameAnswerSchema, joinFrames, topAnswerSchema } from '../domain/frames';
import type { PageReading } from '../domain/page-reading';
import { isPortalAddress, portalPatterns } from '../domain/portal-hosts';

/** What came of asking the page in front. Every kind but 'read' has its sentence in ui/words.ts. */
export type PageAnswer =
  | { kind: 'read'; reading: PageReading; tabTitle: string }
  | { kind: 'outside' }
  | { kind: 'needs-reload' }
  | { kind: 'slow' }
  | { kind: 'unreadable' };

/** Built by vite.config.ts; put into a page only when somebody wants it read. */
const readFile = '/src/content/read.iife.js';

/** What that file leaves in the page's isolated world. */
interface World {
  pslCompanionRead?: () => Promise<unknown>;
}

/** A page that is busy for longer than this keeps nobody waiting. */
const patience = 3000;

/** Reads the tab in front. Never throws, and never waits longer than three seconds. */
export async function readPageInFront(): Promise<PageAnswer> {
  const tab = await activeTab(portalPatterns);
  if (!tab || !isPortalAddress(tab.url)) return { kind: 'outside' };
  return Promise.race([ask(tab), tooSlow()]);
}

/** What a tab shows, or undefined when the page answers in no shape we know. Rejects when it takes no script. */
export async function readTab(tabId: number): Promise<PageReading | undefined> {
  const read = () => (globalThis as World).pslCompanionRead?.();
  // A page's answer is believed only in the shape we agreed on.
  const top = topAnswerSchema.safeParse(await runInPage(tabId, readFile, read, []));
  if (!top.success) return undefined;
  if (top.data.foreign.length === 0) return top.data.reading;
  // The top frame has answered already.
  const below = () => (window === window.top ? undefined : (globalThis as World).pslCompanionRead?.());
  const answers = await runInFrames(tabId, readFile, below);
  const frames = answers.map((answer) => frameAnswerSchema.safeParse(answer));
  return joinFrames(
    top.data,
    frames.flatMap(({ data }) => data ?? []),
  );
}

async function ask({ id, title }: ActiveTab): Promise<PageAnswer> {
  try {
    const reading = await readTab(id);
    return reading ? { kind: 'read', reading, tabTitle: title ?? '' } : { kind: 'unreadable' };
  } catch {
    return { kind: 'needs-reload' }; // an error page of the browser, or one that is just being left
  }
}

function tooSlow(): Promise<PageAnswer> {
  return new Promise((resolve) => setTimeout(() => resolve({ kind: 'slow' }), patience));
}
