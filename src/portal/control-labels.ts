/**
 * What a page says about its controls: the labels they have, and the help texts they point at. A control's own `labels`
 * make the browser look through the whole page for each control; here it is looked through once.
 */
export class ControlLabels {
  readonly #byRoot = new Map<Node, Map<Element, Element[]>>();
  readonly #described = new Map<Node, ReadonlySet<string>>();

  /** The `label` elements of one control, in the page's order. */
  of(control: Element): readonly Element[] {
    const root = control.getRootNode();
    let labels = this.#byRoot.get(root);
    if (!labels) this.#byRoot.set(root, (labels = labelsIn(root as Document | ShadowRoot)));
    return labels.get(control) ?? [];
  }

  /** True for an element that describes a control: its help text, not its value. */
  describes(element: Element): boolean {
    if (!element.id) return false;
    const root = element.getRootNode();
    let ids = this.#described.get(root);
    if (!ids) this.#described.set(root, (ids = describedIn(root as Document | ShadowRoot)));
    return ids.has(element.id);
  }
}

function labelsIn(root: Document | ShadowRoot): Map<Element, Element[]> {
  const labels = new Map<Element, Element[]>();
  for (const label of root.querySelectorAll('label')) {
    const { control } = label;
    if (control) labels.set(control, [...(labels.get(control) ?? []), label]);
  }
  return labels;
}

function describedIn(root: Document | ShadowRoot): Set<string> {
  const controls = root.querySelectorAll(
    'input[aria-describedby],select[aria-describedby],textarea[aria-describedby]',
  );
  return new Set(
    [...controls].flatMap((control) => control.getAttribute('aria-describedby')?.split(/\s+/) ?? []),
  );
}
