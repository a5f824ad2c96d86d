import { runInFrames } from '../browser/scripting';
import type { ActiveTab } from '../browser/tabs';
import { frameAnswerSchema, joinFrames, topAnswerSchema } from '../domain/frames';
import type { PageReading } from '../domain/page-reading';
import { askPageInFront, askTab, orSlow, readFile, type AskedPage, type World } from './ask-page';

/** What came of asking the page in front. Every kind but 'read' has its sentence in ui/words.ts. */
export type PageAnswer =
  | { kind: 'read'; reading: PageReading; tabTitle: string }
  | { kind: 'outside' }
  | { kind: 'needs-reload' }
  | { kind: 'slow' }
  | { kind: 'unreadable' };

/** Reads the tab in front; `asked` when it has been asked already. Never throws, never waits for long. */
export async function readPageInFront(asked: Promise<AskedPage> = askPageInFront()): Promise<PageAnswer> {
  const answer = await asked;
  return answer.kind === 'answered' ? orSlow(believe(answer.tab, answer.top)) : answer;
}

async function believe({ id, title }: ActiveTab, top: unknown): Promise<PageAnswer> {
  try {
    const reading = await readingFrom(id, top);
    return reading ? { kind: 'read', reading, tabTitle: title ?? '' } : { kind: 'unreadable' };
  } catch {
    return { kind: 'needs-reload' }; // left while its frames were asked
  }
}

/** What a tab shows, or undefined when the page answers in no shape we know. Rejects when it takes no script. */
export async function readTab(tabId: number): Promise<PageReading | undefined> {
  return readingFrom(tabId, await askTab(tabId));
}

async function readingFrom(tabId: number, answer: unknown): Promise<PageReading | undefined> {
  // A page's answer is believed only in the shape we agreed on.
  const top = topAnswerSchema.safeParse(answer);
  if (!top.success) return undefined;
  if (top.data.foreign.length === 0) return top.data.reading;
  // The top frame has answered already.
  const below = () => (window === window.top ? undefined : (globalThis as World).pslCompanionRead?.());
  const answers = await runInFrames(tabId, readFile, below);
  const frames = answers.map((one) => frameAnswerSchema.safeParse(one));
  return joinFrames(
    top.data,
    frames.flatMap(({ data }) => data ?? []),
  );
}
