import { keyOf, type SelectorKey } from './selector-key';

/**
 * What selectors find on one page, as it is at one moment. Most of the names that are looked for are nowhere on a page, and
 * each query goes through all of it: what the page's elements are called is found out once, and only those selectors are
 * asked whose names are there.
 */
export class Query {
  readonly #names = new Map<ParentNode, Names>();

  /** What several selectors find under a root, in the page's order. None has a comma in it. */
  each(root: ParentNode, selectors: readonly string[]): Element[] {
    // What is around an element counts for a selector too, and has names of its own.
    const names = selectors.length > few && root.nodeType !== 1 ? this.#namesIn(root) : undefined;
    const found = selectors
      .filter((selector) => !names || mayFind(names, keyOf(selector)))
      .map((selector) => [...root.querySelectorAll(selector)])
      .filter(({ length }) => length > 0);
    const [only = [], ...others] = found;
    return others.length === 0 ? only : [...new Set(found.flat())].sort(inOrder);
  }

  #namesIn(root: ParentNode): Names {
    let names = this.#names.get(root);
    if (!names) {
      names = { classes: valuesOf(root, 'class'), roles: valuesOf(root, 'role') };
      this.#names.set(root, names);
    }
    return names;
  }
}

/** So few queries take no longer than to find out whether to ask them. */
const few = 2;

/** All classes and roles on a page, in small letters, with a space before and behind each. */
interface Names {
  classes: string;
  roles: string;
}

function valuesOf(root: ParentNode, attribute: string): string {
  const values = new Set<string>();
  for (const element of root.querySelectorAll(`[${attribute}]`))
    values.add(element.getAttribute(attribute) ?? '');
  return ` ${[...values].join(' ').toLowerCase().replace(/\s+/g, ' ')} `;
}

function mayFind(names: Names, { classes, partsOfClasses, roles }: SelectorKey): boolean {
  return (
    classes.every((name) => names.classes.includes(` ${name} `)) &&
    partsOfClasses.every((part) => names.classes.includes(part)) &&
    roles.every((role) => names.roles.includes(` ${role} `))
  );
}

/** Compares two elements by which comes first on the page. */
export function inOrder(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
