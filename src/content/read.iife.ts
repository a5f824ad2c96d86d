import type { PageReading } from '../domain/page-reading';
import { readWhole } from './read-whole';
import { tabScript } from './tab';

/** What this script leaves in the isolated world for `scripting.executeScript` to call; it listens to nothing. */
interface World {
  pslCompanionRead?: () => Promise<PageReading>;
}

(globalThis as World).pslCompanionRead = () => readWhole(tabScript());
