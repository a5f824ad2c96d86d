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
  /** A line break, a rule or an image stood before it. */
  broken: boolean;
}

const skipped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'object',
  'datalist',
  'canvas',
  'audio',
  'video',
  'math',
  // Our own frame while the agent points at a value.
  'psl-companion-pointer',
]);
const breaks = new Set(['br', 'hr', 'svg', 'img']);
const controls = new Set(['input', 'textarea', 'select']);
const withoutText = /^(?:hidden|password|checkbox|radio|range|color|file|image)$/;

/** A page nested deeper than this is not made by people. */
const deepest = 2500;
const blank = /^\s*$/;

/** Where the walk is among some siblings: the next one to visit, or the next of those a slot was given. */
interface Level {
  next: Node | null;
  given?: Node[];
  parent: Element;
}

/**
 * Everything on the page that can show text, in the order it is drawn: the flat tree, with shadow roots open or closed,
 * slots as filled, and same-origin frames. Nothing is judged here, and nothing asks for styles: this runs over every node.
 * `enter` is told of each shadow root and frame document on the way.
 */
export function itemsOf(root: Node, enter?: (inner: ShadowRoot | Document) => void): Item[] {
  const items: Item[] = [];
  // A stack of our own: a page can be nested deeper than functions may call each other.
  const levels: Level[] = [];
  let spaced = false;
  let broken = false;
  /** The text just before, as long as nothing but comments came after it. */
  let open: Item | undefined;
  const add = (node: Text | Element, element: Element, raw: string, control: boolean) => {
    items.push({ node, element, raw, control, spaced, broken });
    spaced = broken = false;
  };
  const visitText = (text: Text, parent: Element) => {
    // Frameworks write "Case # 123" as several texts side by side; to the eye they are one.
    if (open?.element === parent) open.raw += text.data;
    else if (blank.test(text.data)) spaced ||= text.data !== '';
    else {
      add(text, parent, text.data, false);
      open = items.at(-1);
    }
  };
  const visitElement = (element: Element) => {
    const name = element.localName;
    open = undefined;
    if (skipped.has(name) || levels.length > deepest) return;
    if (breaks.has(name)) broken = true;
    if (controls.has(name)) {
      const value = valueOf(element, name);
      if (value !== undefined) add(element, element, value, true);
    } else levels.push(...levelsIn(element, name, enter));
  };
  if (root.nodeType === 1) visitElement(root as Element);
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.given ? level.given.shift() : level.next;
    if (!node) {
      open = undefined;
      levels.pop();
      continue;
    }
    if (!level.given) level.next = node.nextSibling;
    if (node.nodeType === 3) visitText(node as Text, level.parent);
    else if (node.nodeType === 1) visitElement(node as Element);
  }
  return items;
}

/** What is drawn inside an element, the part to be walked first at the end. */
function levelsIn(
  element: Element,
  name: string,
  enter: ((inner: ShadowRoot | Document) => void) | undefined,
): Level[] {
  if (name === 'slot') {
    const given = slotted(element as HTMLSlotElement);
    if (given.length > 0) return [{ next: null, given: [...given], parent: element }];
  } else if (name === 'iframe' || name === 'frame') {
    const inner = frameDocument(element)?.documentElement;
    if (inner) enter?.(inner.ownerDocument);
    return inner ? [{ next: null, given: [inner], parent: element }] : [];
  } else if (name === 'svg') {
    const texts = [...element.querySelectorAll('text')].reverse();
    return texts.map((text) => ({ next: text.firstChild, parent: text }));
  } else if (breaks.has(name)) return [];
  const shadow = name === 'slot' ? null : shadowOf(element, name);
  if (shadow) enter?.(shadow);
  return [{ next: (shadow ?? element).firstChild, parent: element }];
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
