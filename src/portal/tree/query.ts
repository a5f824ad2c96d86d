/**
 * What several selectors find under a root, in the page's order. One query for each: a name, an id or a class that is
 * nowhere on the page then costs nothing, while one query for all of them tries each selector at each element.
 */
export function findEach(root: ParentNode, selectors: readonly string[]): Element[] {
  const found = selectors
    .map((selector) => [...root.querySelectorAll(selector)])
    .filter(({ length }) => length > 0);
  const [only = [], ...others] = found;
  return others.length === 0 ? only : [...new Set(found.flat())].sort(inOrder);
}

/** Compares two elements by which comes first on the page. */
export function inOrder(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
