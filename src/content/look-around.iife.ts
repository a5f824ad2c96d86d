import type { Surroundings } from '../domain/page-reading';
import type { TaughtRule } from '../domain/taught-rule';
import { lookAround } from '../portal/around/look-around';
import { shapeOf } from '../portal/around/shape-copy';

/**
 * What this script leaves in the isolated world, where only our own scripts live, for `scripting.executeScript` to call:
 * it is put into a page when the agent opens the companion there, and listens to nothing.
 */
interface World {
  pslCompanionLook?: {
    around: (rules: TaughtRule[]) => Surroundings;
    shape: () => string;
  };
}

(globalThis as World).pslCompanionLook = {
  around: (rules) => lookAround(document, rules),
  shape: () => shapeOf(document),
};
