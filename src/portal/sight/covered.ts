import { lineage } from '../tree/composed-tree';
import { windowOf } from './reach';
import type { Sight } from './sight';

/** What lies over the texts of one page. */
export class Covers {
  readonly #sizes = new Map<Window, { width: number; height: number }>();

  constructor(readonly sight: Sight) {}

  /**
   * True for a text under an opaque box that covers most of the window, or all of the box the text stands in: the view, or
   * the card, of a page that keeps its last one in place and lays the next one over it. Dialogs cover less, and what dims
   * the page behind them lets it through.
   */
  isCovered(element: Element, box: DOMRect): boolean {
    return this.#isUnder(element, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
  }

  #isUnder(element: Element, x: number, y: number): boolean {
    const view = windowOf(element);
    const window = this.#sizeOf(view);
    // Outside the window nothing is ever hit, and to ask takes long in a long page.
    if (x < 0 || y < 0 || x > window.width || y > window.height) return false;
    if (this.#isHitOver(element, x, y, window)) return true;
    const frame = view.frameElement;
    if (!frame) return false;
    const { left, top } = frame.getBoundingClientRect();
    return this.#isUnder(frame, left + frame.clientLeft + x, top + frame.clientTop + y);
  }

  #isHitOver(element: Element, x: number, y: number, window: { width: number; height: number }): boolean {
    const hit = element.ownerDocument.elementFromPoint(x, y);
    if (!hit || hit === element) return false;
    const around = lineage(element);
    for (const over of lineage(hit)) {
      if (around.includes(over)) return false;
      const look = this.sight.look(over);
      if (!look.isPutInPlace || !look.isOpaque) continue;
      const box = over.getBoundingClientRect();
      const large = box.width * box.height > 0.6 * window.width * window.height;
      if (large || isWhollyUnder(box, layerOf(around, over))) return !over.matches('dialog,[role=dialog]');
      if (look.position === 'fixed' && isBarAtTop(box, window)) return !canComeOutFromUnder(around);
    }
    return false;
  }

  /** Asked for each text; to ask a window makes the browser look whether its page is laid out. */
  #sizeOf(view: Window): { width: number; height: number } {
    let size = this.#sizes.get(view);
    if (!size) this.#sizes.set(view, (size = { width: view.innerWidth, height: view.innerHeight }));
    return size;
  }
}

function isBarAtTop(box: DOMRect, window: { width: number; height: number }): boolean {
  return box.top <= 1 && box.width > 0.9 * window.width && box.height < 0.4 * window.height;
}

/** What was scrolled under a bar comes out again; what lies there at the page's very beginning does not. */
function canComeOutFromUnder(around: readonly Element[]): boolean {
  return around.some(({ scrollTop }) => scrollTop > 0);
}

/** The box beside `over` that the text stands in. Undefined where they do not lie in the same box. */
function layerOf(around: readonly Element[], over: Element): Element | undefined {
  const shared = over.parentElement;
  return around.find(({ parentElement }) => parentElement !== null && parentElement === shared);
}

function isWhollyUnder(over: DOMRect, layer: Element | undefined): boolean {
  if (!layer) return false;
  const { left, top, right, bottom } = layer.getBoundingClientRect();
  const inside =
    over.left <= left + 1 && over.top <= top + 1 && over.right >= right - 1 && over.bottom >= bottom - 1;
  return inside && right > left && bottom > top;
}
