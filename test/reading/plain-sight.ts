import { parentOf } from '../../src/portal/tree/composed-tree';
import { Look } from '../../src/portal/sight/look';
import type { Sight } from '../../src/portal/sight/sight';

const inlineTags = new Set(
  'a abbr b bdi bdo cite code data em font i kbd label mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/**
 * Sight for thousands of pages made of plain tags and inline styles: says what a browser would for those,
 * without asking jsdom for computed styles, which takes longer than the reading.
 */
export function plainSight(): Sight {
  const drawn = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      if (
        /display: ?none|visibility: ?hidden|opacity: ?0/.test(at.getAttribute('style') ?? '') ||
        at.hasAttribute('hidden')
      )
        return false;
      if (
        at.parentElement?.localName === 'details' &&
        !at.parentElement.hasAttribute('open') &&
        at.localName !== 'summary'
      )
        return false;
    }
    return true;
  };
  return {
    shows: (node) => drawn(node.nodeType === 1 ? (node as Element) : (node.parentElement as Element)), // sample texts stand in elements
    drawn,
    spoken: drawn,
    inline: (element) => inlineTags.has(element.localName),
    keepsLines: (element) => element.closest('pre') !== null,
    disguises: () => false,
    strikes: (element) => element.closest('del,s,strike') !== null,
    absent: () => false,
    reorders: () => false,
    box: () => undefined,
    cutsOff: () => false,
    look: (element) => new Look((element.ownerDocument.defaultView as Window).getComputedStyle(element)), // a page in a window
    prefix: () => '',
    suffix: () => '',
  };
}
