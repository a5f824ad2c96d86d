/** Opens closed shadow roots too; given by the browser to extensions only. */
type OpenShadow = (element: Element) => ShadowRoot | null;

interface ExtensionElement extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

function closedShadowOpener(): OpenShadow | undefined {
  const api = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: unknown } } }).chrome?.dom;
  if (typeof api?.openOrClosedShadowRoot !== 'function') return undefined;
  return (element) => (api as { openOrClosedShadowRoot: OpenShadow }).openOrClosedShadowRoot(element);
}

/** Found when it is first asked for: the browser makes its `chrome.dom` then, and that takes long. */
let openClosed: OpenShadow | 'none' | undefined;
/** Firefox has the same as a property. Asking each element of a page for a property that is not there takes long. */
const opensAlways = 'openOrClosedShadowRoot' in Element.prototype;

/**
 * The shadow root of an element, open or closed. The browser's opener is slow, so it is asked only where a
 * root can be: at custom elements, and at empty elements, which is what a plain host of a closed root looks like.
 * `first`: its first child, for those who have asked already.
 */
export function shadowOf(
  element: Element,
  name: string,
  first: Node | null = element.firstChild,
): ShadowRoot | null {
  const open =
    element.shadowRoot ?? (opensAlways ? (element as ExtensionElement).openOrClosedShadowRoot : null);
  if (open || openClosed === 'none') return open ?? null;
  if (!name.includes('-') && !(canHost.has(name) && isEmpty(element, first))) return null;
  openClosed ??= closedShadowOpener() ?? 'none';
  return openClosed === 'none' ? null : openClosed(element);
}

function isEmpty(element: Element, first: Node | null): boolean {
  if (!first) return true;
  return first.nodeType !== 1 && !first.nodeValue?.trim() && !element.firstElementChild;
}

const canHost = new Set([
  'div',
  'span',
  'section',
  'article',
  'main',
  'aside',
  'header',
  'footer',
  'nav',
  'p',
  'body',
]);

/** The document inside a frame, if it is of the same origin. */
export function frameDocument(element: Element): Document | null {
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    // A foreign frame is not ours to read: the script in that frame answers for it, where we have permission.
    return null;
  }
}

/** Slots of closed roots: the browser does not tell which one a node is in, only which nodes a slot has. */
const closedSlots = new WeakMap<Node, Element>();
/** Most pages have none, and the map is asked for every step up. */
let hasClosedSlots = false;

/** What a slot shows: the nodes given to it, if any. Each of them finds its slot again, in closed roots too. */
export function slotted(slot: HTMLSlotElement): Node[] {
  const nodes = slot.assignedNodes();
  for (const node of nodes) {
    if ((node as Element | Text).assignedSlot) continue;
    closedSlots.set(node, slot);
    hasClosedSlots = true;
  }
  return nodes;
}

/** False while a page is read that has no shadow root: asking each node for its slot is a fifth of all that is asked of the browser. */
let asksForSlots = true;

/** Does something to a page on which the walk has met no shadow root, so that nothing can stand in a slot. */
export function withoutSlots<Result>(work: () => Result): Result {
  asksForSlots = false;
  try {
    return work();
  } finally {
    asksForSlots = true;
  }
}

function slotOf(node: Node): Element | null {
  if (!asksForSlots) return null;
  return (
    (node as Element | Text).assignedSlot ?? ((hasClosedSlots ? closedSlots.get(node) : undefined) || null)
  );
}

/** The element around this one as it is drawn: through slots, shadow hosts and frames. */
export function parentOf(node: Node): Element | null {
  const slot = slotOf(node);
  if (slot) return slot;
  const parent = node.parentElement;
  if (parent) return parent;
  const root = node.parentNode;
  if (!root) return null;
  return root.nodeType === 11
    ? (root as ShadowRoot).host
    : ((root as Document).defaultView?.frameElement ?? null);
}

/** This element and all around it, innermost first. */
export function lineage(element: Element | null): Element[] {
  const line: Element[] = [];
  for (let at = element; at; at = parentOf(at)) line.push(at);
  return line;
}

/** The innermost element around both. */
export function meetingPoint(a: Element, b: Element): Element | null {
  if (!asksForSlots && a.ownerDocument === b.ownerDocument) {
    let at: Element | null = a;
    while (at && !at.contains(b)) at = at.parentElement;
    return at;
  }
  const around = new Set(lineage(a));
  for (let at: Element | null = b; at; at = parentOf(at)) if (around.has(at)) return at;
  return null;
}

/** The nearest element around (itself included) that a selector names, through slots, shadow roots and frames. */
export function closestAround(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = beyondTree(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** What is known about one selector on one page. */
interface Sought {
  selector: string;
  around: Map<Element, Element | null>;
  /** Whether an element without attributes matches, by its name. */
  bare: Map<string, boolean>;
}

/**
 * Finds what is around the elements of one page as `closestAround` does; what is around a box is around all in it.
 * For selectors of names and attributes alone: what says nothing about itself then matches by its name or not at all.
 */
export class Surroundings {
  readonly #sought = new Map<string, Sought>();
  /** The names of elements without attributes; empty for those that have some. */
  readonly #bare = new Map<Element, string>();

  closest(element: Element, selector: string): Element | null {
    let sought = this.#sought.get(selector);
    if (!sought)
      this.#sought.set(
        selector,
        (sought = { selector, around: new Map<Element, Element | null>(), bare: new Map<string, boolean>() }),
      );
    return this.#closest(element, sought);
  }

  #closest(element: Element, sought: Sought): Element | null {
    let found = sought.around.get(element);
    if (found === undefined) {
      const parent = slotOf(element) ? null : element.parentElement;
      if (this.#matches(element, sought)) found = element;
      else found = parent ? this.#closest(parent, sought) : closestAround(element, sought.selector);
      sought.around.set(element, found);
    }
    return found;
  }

  #matches(element: Element, { selector, bare }: Sought): boolean {
    let name = this.#bare.get(element);
    if (name === undefined)
      this.#bare.set(element, (name = element.hasAttributes() ? '' : element.localName));
    if (name === '') return element.matches(selector);
    let known = bare.get(name);
    if (known === undefined) bare.set(name, (known = element.matches(selector)));
    return known;
  }
}

/** True for an element that is, or is in, another. */
export function isInside(inner: Element, outer: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) {
    if (at === outer) return true;
    // What is around the other one is not in it, and neither is what is farther out.
    if (at.contains(outer)) return false;
  }
  return false;
}

/** The first element around this one that its own tree does not contain. */
function beyondTree(element: Element): Element | null {
  let top = element;
  for (let around = top.parentElement; around && !slotOf(top); around = top.parentElement) top = around;
  return parentOf(top);
}

/** True if an element shows nothing but one that is in it. The texts of a large box take long to put together, so they are not. */
export function holdsOnly(around: Element, inner: Element): boolean {
  if (inner.parentNode !== around) return around.textContent.trim() === inner.textContent.trim();
  for (const step of ['previousSibling', 'nextSibling'] as const)
    for (let node = inner[step]; node; node = node[step])
      if ((node.nodeType === 3 || node.nodeType === 1) && node.textContent?.trim()) return false;
  return true;
}
