import { answerReadPage } from './answer';
import { sayPageOpened } from './hello';
import { beginLifetime } from './lifetime';
import { onAddressChange } from './navigation';
import { PageMemory } from './page-memory';
import { settled } from './settled';
import { watchPage } from './watch';

const life = beginLifetime();
const memory = new PageMemory();
const watch = watchPage(life, (changed) => memory.look(changed));
let lastMove = performance.now();

const still = () =>
  settled(
    () => watch.lastChange,
    () => lastMove,
  );

const arrive = () => still().then(() => sayPageOpened(memory.arrive()));

answerReadPage(life, still, () => memory.reading());
onAddressChange(life, () => {
  lastMove = performance.now();
  void arrive();
});
void arrive();
