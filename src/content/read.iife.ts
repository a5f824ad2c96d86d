import type { FrameAnswer, TopAnswer } from '../domain/frames';
import { readWhole } from './read-whole';
import { tabScript } from './tab';

/** What this script leaves in the isolated world for `scripting.executeScript` to call; it listens to nothing. */
interface World {
  pslCompanionRead?: () => Promise<TopAnswer | FrameAnswer | undefined>;
}

(globalThis as World).pslCompanionRead = () => readWhole(tabScript());
