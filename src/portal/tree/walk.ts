import { frameDocument, shadowOf, slotted } from './composed-tree';

/** One thing on the page that can show text: a text node or a control with its present value. */
export interface Item {
  node: Text | Element;
  /** The element that shows it. */
  element: Element;
  raw: string;
  control: boolean;
  /** Blank space stood before it. */
  spaced: boolean;
  /** A line break, a rule, an image or a box to tick stood before it. */
  broken: boolean;
}

/** What the walk does at an element, by its name; at all others it goes in. */
type Stop = 'skipped' | 'break' | 'control' | 'slot' | 'frame' | 'drawing';

const stops: ReadonlyMap<string, Stop> = new Map<string, Stop>([
  ...'script style template noscript head object datalist canvas audio video math'
    .split(' ')
    .map((name) => [name, 'skipped'] as const),
  // Our own frame while the agent points at a value.
  ['psl-companion-pointer', 'skipped'],
  ['br', 'break'],
  ['hr', 'break'],
  ['img', 'break'],
  ['input', 'control'],
  ['textarea', 'control'],
  ['select', 'control'],
  ['slot', 'slot'],
  ['iframe', 'frame'],
  ['frame', 'frame'],
  ['svg', 'drawing'],
]);
const withoutText = /^(?:hidden|password|checkbox|radio|range|color|file|image)$/;

/** A page nested deeper than this is not made by people. */
const deepest = 2500;
const visible = /\S/;

/** Nodes drawn one after the other in an element that does not have them as its children. */
interface Given {
  nodes: readonly Node[];
  at: number;
  /** How many elements are around them. */
  depth: number;
}

/**
 * Everything on the page that can show text, in the order it is drawn: the flat tree, with shadow roots open or closed,
 * slots as filled, and same-origin frames. Nothing is judged here, and nothing asks for styles: this runs over every node.
 * `enter` is told of each shadow root and frame document on the way.
 */
export function itemsOf(root: Node, enter?: (inner: ShadowRoot | Document) => void): Item[] {
  const walk = new Walk(enter);
  for (let node: Node | null = root; node; node = walk.after(node));
  return walk.items;
}

/** One pass over a tree. The elements around are a stack of our own: pages nest deeper than functions may call each other. */
class Walk {
  readonly items: Item[] = [];
  readonly #around: Element[] = [];
  readonly #given: Given[] = [];
  #spaced = false;
  #broken = false;
  /** The text just before, as long as nothing but comments came after it. */
  #open: Item | undefined;

  constructor(readonly enter: ((inner: ShadowRoot | Document) => void) | undefined) {}

  /** Visits a node; returns the one that is drawn next. */
  after(node: Node): Node | null {
    const kind = node.nodeType;
    if (kind === 3) this.#visitText(node as Text);
    const inner = kind === 1 ? this.#visitElement(node as Element) : null;
    if (!inner) return this.#nextTo(node);
    this.#around.push(node as Element);
    return inner;
  }

  #visitText(text: Text): void {
    const { data } = text;
    const parent = this.#around.at(-1);
    if (!parent) return;
    // Frameworks write "Case # 123" as several texts side by side; to the eye they are one.
    if (this.#open?.element === parent) this.#open.raw += data;
    else if (visible.test(data)) this.#open = this.#add(text, parent, data, false);
    else if (data !== '') this.#spaced = true;
  }

  /** The first node inside, if the walk goes in. */
  #visitElement(element: Element): Node | null {
    this.#open = undefined;
    const name = element.localName;
    const stop = stops.get(name);
    if (stop === 'skipped' || this.#around.length > deepest) return null;
    if (stop === 'break' || stop === 'drawing') this.#broken = true;
    if (stop === undefined) return this.#firstIn(element, name);
    if (stop === 'control') {
      const value = valueOf(element, name);
      if (value !== undefined) this.#add(element, element, value, true);
      else if (isDrawn(element as HTMLInputElement)) this.#broken = true;
      return null;
    }
    return this.#firstGiven(element, stop);
  }

  #firstIn(element: Element, name: string): Node | null {
    const first = element.firstChild;
    const shadow = shadowOf(element, name, first);
    if (!shadow) return first;
    this.enter?.(shadow);
    return shadow.firstChild;
  }

  #firstGiven(element: Element, stop: Stop): Node | null {
    if (stop === 'drawing') return this.#give([...element.querySelectorAll('text')]);
    if (stop === 'slot') return this.#give(slotted(element as HTMLSlotElement)) ?? element.firstChild;
    const page = stop === 'frame' ? frameDocument(element)?.documentElement : undefined;
    if (page) this.enter?.(page.ownerDocument);
    return page ? this.#give([page]) : null;
  }

  #give(nodes: readonly Node[]): Node | null {
    if (nodes.length > 0) this.#given.push({ nodes, at: 0, depth: this.#around.length + 1 });
    return nodes[0] ?? null;
  }

  /** The node drawn after one and all that is in it. */
  #nextTo(node: Node): Node | null {
    for (let at = node; this.#around.length > 0; at = this.#leave()) {
      const next = this.#besideNode(at);
      if (next) return next;
    }
    return null;
  }

  #besideNode(node: Node): Node | null {
    const given = this.#given.at(-1);
    if (given?.depth !== this.#around.length) return node.nextSibling;
    given.at += 1;
    const next = given.nodes[given.at] ?? null;
    if (!next) this.#given.pop();
    return next;
  }

  #leave(): Element {
    this.#open = undefined;
    return this.#around.pop() as Element; // asked only while there is one
  }

  #add(node: Text | Element, element: Element, raw: string, control: boolean): Item {
    const item = { node, element, raw, control, spaced: this.#spaced, broken: this.#broken };
    this.#spaced = this.#broken = false;
    this.items.push(item);
    return item;
  }
}

/** A box to tick stands between two texts as an image does. */
function isDrawn({ type }: HTMLInputElement): boolean {
  return type === 'radio' || type === 'checkbox';
}

/** What a control shows now: the property, never the attribute. `undefined` for controls that show no text. */
function valueOf(control: Element, name: string): string | undefined {
  if (name === 'select') {
    const { selectedOptions } = control as HTMLSelectElement;
    return selectedOptions.length === 1 ? (selectedOptions[0]?.text ?? '') : '';
  }
  const input = control as HTMLInputElement;
  return withoutText.test(input.type) ? undefined : input.value;
}
