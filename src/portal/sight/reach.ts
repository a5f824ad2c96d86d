/** A box around an element that cuts off or scrolls what is in it; innermost first. */
export class Clip {
  #box: DOMRect | undefined;
  #page: Page | undefined;

  constructor(
    readonly element: Element,
    readonly x: string,
    readonly y: string,
    readonly fixed: boolean,
    /** The page itself: `html` or `body`. */
    readonly root: boolean,
    readonly around: Clip | undefined,
  ) {}

  /** Asked for each text in it, measured once. */
  get box(): DOMRect {
    return (this.#box ??= this.element.getBoundingClientRect());
  }

  /** The page that this clip is, as it stands in its window. */
  get page(): Page {
    return (this.#page ??= pageOf(this.element));
  }
}

interface Page {
  scrollX: number;
  scrollY: number;
  width: number;
  /** Where the frame around it is drawn; `unseen` for one that nobody sees, undefined for a page without a frame. */
  frame: DOMRect | 'unseen' | undefined;
}

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** False for what no scrolling brings into view: before the page's start, or cut off by a box that does not scroll. */
export function isWithinReach(box: DOMRect, innermost: Clip | undefined): boolean {
  let edges: Edges = box;
  if (box.width < 1 || box.height < 1) return false;
  for (let clip = innermost; clip; clip = clip.around) {
    const next = clip.root ? withinPage(edges, clip) : withinBox(edges, clip);
    if (!next) return false;
    edges = next;
    if (clip.fixed) return isInWindow(edges, clip.element);
  }
  return true;
}

/** True for what a box that does not scroll cuts a part off: of a number that is all of it. */
export function isCutOff(box: DOMRect, innermost: Clip | undefined): boolean {
  for (let clip = innermost; clip && !clip.root; clip = clip.around) {
    if (/auto|scroll/.test(clip.x)) return false;
    const { left, right } = clip.box;
    if (clip.x !== 'visible' && (box.right > right + 2 || box.left < left - 2)) return true;
  }
  return false;
}

function withinBox(edges: Edges, clip: Clip): Edges | undefined {
  const { x, y } = clip;
  if (x === 'visible' && y === 'visible') return edges;
  const { box } = clip;
  const [left, right] = within(edges.left, edges.right, box.left, box.right, x);
  const [top, bottom] = within(edges.top, edges.bottom, box.top, box.bottom, y);
  // A box of one pixel is how texts for screen readers only are hidden.
  return right - left < 2 || bottom - top < 2 ? undefined : { left, top, right, bottom };
}

/** A scrolling box can bring its content to where the box is; a cutting box shows only the part inside. */
function within(from: number, to: number, start: number, end: number, overflow: string): [number, number] {
  if (overflow === 'visible') return [from, to];
  if (overflow === 'auto' || overflow === 'scroll') return [start, end];
  return [Math.max(from, start), Math.min(to, end)];
}

function withinPage(edges: Edges, { page, x }: Clip): Edges | undefined {
  if (edges.right + page.scrollX < 1 || edges.bottom + page.scrollY < 1) return undefined;
  // A view waiting beside the page, to slide in. (Down is different: pages under a dialog do not scroll for a while.)
  if ((x === 'hidden' || x === 'clip') && edges.left >= page.width) return undefined;
  return page.frame === 'unseen' ? undefined : (page.frame ?? edges);
}

function pageOf(element: Element): Page {
  const view = windowOf(element);
  const frame = element.localName === 'html' && view.frameElement;
  const { scrollX, scrollY, innerWidth: width } = view;
  return { scrollX, scrollY, width, frame: frame ? placeOfFrame(frame) : undefined };
}

/** What is in a frame knows nothing of the frame's own visibility. */
function placeOfFrame(frame: Element): DOMRect | 'unseen' {
  return windowOf(frame).getComputedStyle(frame).visibility !== 'visible' ||
    frame.clientWidth < 2 ||
    frame.clientHeight < 2
    ? 'unseen'
    : frame.getBoundingClientRect();
}

function isInWindow({ left, top, right, bottom }: Edges, element: Element): boolean {
  const { innerWidth, innerHeight } = windowOf(element);
  return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
}

/** The window that shows a node. */
export function windowOf(node: Node): Window & typeof globalThis {
  return node.ownerDocument?.defaultView ?? window;
}
