import type { TaughtField } from '../domain/page-reading';
import type { Message } from '../messaging/contract';
import { pointAt } from './pointing/point-at';

/** What this script leaves in the isolated world for `scripting.executeScript` to call, and for a later one to end. */
interface World {
  pslCompanionPoint?: { start: (field: TaughtField) => void; leave: () => void };
}

const world = globalThis as World;
world.pslCompanionPoint?.leave();
let leave: () => void = () => undefined;
world.pslCompanionPoint = {
  start: (field) => {
    leave();
    leave = pointAt(field, (pointed) => {
      const message: Message<'pointed'> = { app: 'psl-companion', kind: 'pointed', pointed };
      void chrome.runtime.sendMessage(message);
    });
  },
  leave: () => leave(),
};
