import { sayPageOpened } from './hello';
import { idle } from './idle';
import { beginLifetime, type Lifetime } from './lifetime';
import { onAddressChange } from './navigation';
import { PageMemory } from './page-memory';
import { settled } from './settled';
import { PageWatch } from './watch';

/** What goes on in a portal page while nobody has opened the companion there, for the reader to build on. */
export interface TabScript {
  life: Lifetime;
  memory: PageMemory;
  /** Resolves when a page that has just moved to another screen stands still. */
  still: () => Promise<void>;
}

/** Where our scripts find it: the isolated world's global object, where only our own scripts live. */
interface World {
  pslCompanionTab?: TabScript;
}

/** The script at work in this frame; begins one where there is none, or only one that an update has left behind. */
export function tabScript(): TabScript {
  const there = (globalThis as World).pslCompanionTab;
  return there?.life.alive() ? there : beginTab();
}

/** Begins to remember errors that vanish and the screens the agent goes through; ends what an earlier script began. */
export function beginTab(): TabScript {
  const life = beginLifetime();
  const memory = new PageMemory(() => watch.shadows());
  const watch = new PageWatch(life, (changed) => memory.look(changed));
  let lastMove = performance.now();
  const still = () =>
    settled(
      () => watch.lastChange,
      () => lastMove,
    );
  const arrive = async () => {
    await still();
    await idle();
    if (life.alive()) await sayPageOpened(memory.arrive());
  };
  onAddressChange(life, () => {
    lastMove = performance.now();
    void arrive();
  });
  void arrive();
  const tab = { life, memory, still };
  (globalThis as World).pslCompanionTab = tab;
  return tab;
}
