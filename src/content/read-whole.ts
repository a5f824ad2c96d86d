import type { FrameAnswer, TopAnswer } from '../domain/frames';
import type { PageReading } from '../domain/page-reading';
import { failedRequests } from '../portal/errors/failed-requests';
import { foreignFrames } from '../portal/sight/foreign-frames';
import { readPage } from '../portal/read-page';
import { sightOf, type Sight } from '../portal/sight/sight';
import type { TabScript } from './tab';

/**
 * What this frame answers when it is asked for its reading: with all that is remembered, and of this moment. A page that
 * is just moving to another screen is read when it stands still, so the answer is about the screen in front. Undefined in
 * a frame that the page around it looks into itself.
 */
export async function readWhole(tab: TabScript): Promise<TopAnswer | FrameAnswer | undefined> {
  if (window !== window.top && window.frameElement) return undefined;
  await tab.still();
  const sight = sightOf(document);
  const { roots, ...reading } = readNow(tab, sight);
  return window === window.top
    ? { reading, foreign: foreignFrames([document, ...roots], sight) }
    : { reading, size: { width: innerWidth, height: innerHeight } };
}

function readNow({ memory }: TabScript, sight: Sight): PageReading & { roots: ParentNode[] } {
  const now = Date.now();
  const { roots, errors, ...reading } = readPage(document, now, sight);
  const remembered = memory.readWhole(errors, failedRequests(window), reading.screen?.value, now);
  return { ...reading, ...remembered, roots };
}
