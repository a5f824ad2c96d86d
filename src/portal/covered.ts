import { lineage } from './composed-tree';
import { windowOf } from './reach';
import type { Sight } from './sight';

/** What lies over the texts of one page. */
export class Covers {
  readonly #sizes = new Map<Window, { width: number; height: number }>();

  constructor(readonly sight: Sight) {}

  /**
   * True for a text under an opaque box that covers most of the window: the view of a page that keeps its last view
   * in place and lays the next one over it. Dialogs cover less, and what dims the page behind them lets it through.
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
    const around = new Set(lineage(element));
    for (const over of lineage(hit)) {
      if (around.has(over)) return false;
      const { position, backgroundColor, opacity } = this.sight.look(over).style;
      const { width, height } = over.getBoundingClientRect();
      const large = width * height > 0.6 * window.width * window.height;
      if (large && /fixed|absolute/.test(position) && /^rgb\(/.test(backgroundColor) && opacity === '1')
        return !over.matches('dialog,[role=dialog]');
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
