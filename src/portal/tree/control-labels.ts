import { inOrder } from './query';

/**
 * What a page says about its controls: the labels they have, and the help texts they point at. A control's own `labels`
 * make the browser look through the whole page for each control; here it is looked through once, and only the labels of
 * controls with a number are asked which control they are of.
 */
export class ControlLabels {
  readonly #byRoot = new Map<Node, Map<string, HTMLLabelElement[]>>();
  readonly #described = new Map<Node, ReadonlySet<string>>();

  /** The `label` elements of one control, in the page's order. */
  of(control: Element): readonly Element[] {
    const root = control.getRootNode();
    let labels = this.#byRoot.get(root);
    if (!labels) this.#byRoot.set(root, (labels = labelsIn(root as Document | ShadowRoot)));
    const mine = [...labelsAround(control), ...(labels.get(control.id) ?? [])];
    return mine.filter((label) => label.control === control).sort(inOrder);
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

/** The labels under a root that point at a control, by its id. */
function labelsIn(root: Document | ShadowRoot): Map<string, HTMLLabelElement[]> {
  const labels = new Map<string, HTMLLabelElement[]>();
  for (const label of root.querySelectorAll('label')) {
    const { htmlFor } = label;
    const known = labels.get(htmlFor);
    if (known) known.push(label);
    else if (htmlFor !== '') labels.set(htmlFor, [label]);
  }
  return labels;
}

/** A label without an id to point at belongs to the first control in it. */
function labelsAround(control: Element): HTMLLabelElement[] {
  const around: HTMLLabelElement[] = [];
  for (let at = control.closest('label'); at; at = at.parentElement?.closest('label') ?? null)
    if (at.htmlFor === '') around.push(at);
  return around;
}

function describedIn(root: Document | ShadowRoot): Set<string> {
  const controls = root.querySelectorAll(
    'input[aria-describedby],select[aria-describedby],textarea[aria-describedby]',
  );
  return new Set(
    [...controls].flatMap((control) => control.getAttribute('aria-describedby')?.split(/\s+/) ?? []),
  );
}
