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

/**
 * Everything on the page that can show text, in the order it is drawn: the flat tree, with shadow roots open or closed,
 * slots as filled, and same-origin frames. Nothing is judged here, and nothing asks for styles: this runs over every node.
 * `enter` is told of each shadow root and frame document on the way.
 */
export function itemsOf(root: Node, enter?: (inner: ShadowRoot | Document) => void): Item[] {
  const items: Item[] = [];
  let spaced = false;
  let broken = false;
  const add = (node: Text | Element, element: Element, raw: string, control: boolean) => {
    items.push({ node, element, raw, control, spaced, broken });
    spaced = broken = false;
  };
  const visitAll = (first: Node | null, parent: Element, depth: number) => {
    for (let node = first; node; node = node.nextSibling) visit(node, parent, depth);
  };
  const visit = (node: Node, parent: Element, depth: number) => {
    if (node.nodeType === 3) {
      const raw = (node as Text).data;
      if (blank.test(raw)) spaced ||= raw !== '';
      else add(node as Text, parent, raw, false);
    } else if (node.nodeType === 1) visitElement(node as Element, depth);
  };
  const visitElement = (element: Element, depth: number) => {
    const name = element.localName;
    if (depth > deepest || skipped.has(name)) return;
    if (breaks.has(name)) {
      broken = true;
      if (name === 'svg')
        for (const text of element.querySelectorAll('text')) visitAll(text.firstChild, text, depth + 1);
    } else if (controls.has(name)) {
      const value = valueOf(element, name);
      if (value !== undefined) add(element, element, value, true);
    } else if (name === 'slot') visitSlot(element as HTMLSlotElement, depth);
    else if (name === 'iframe' || name === 'frame') {
      const inner = frameDocument(element)?.documentElement;
      if (inner) {
        enter?.(inner.ownerDocument);
        visitElement(inner, depth + 1);
      }
    } else {
      const shadow = shadowOf(element, name);
      if (shadow) enter?.(shadow);
      visitAll((shadow ?? element).firstChild, element, depth + 1);
    }
  };
  const visitSlot = (slot: HTMLSlotElement, depth: number) => {
    const assigned = slotted(slot);
    if (assigned.length === 0) visitAll(slot.firstChild, slot, depth + 1);
    else for (const node of assigned) visit(node, slot, depth + 1);
  };
  if (root.nodeType === 1) visitElement(root as Element, 0);
  return items;
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
