import type { FoundValue } from '../domain/page-reading';
import { screenPlaces, textsAt, wayHere } from './screen-places';
import { nameIn } from './screen-words';
import { knownScreens } from './screens';
import type { Sight } from './sight';

/**
 * The screen's name as an agent would say it, and where it was read; never the site's, a client's, or a number.
 * `roots`: shadow roots and frames to look into besides the document.
 */
export function screenName(
  document: Document,
  sight: Sight,
  roots: readonly ParentNode[] = [],
): FoundValue | undefined {
  for (const place of screenPlaces) {
    for (const text of textsAt(place, [document, ...roots], sight)) {
      const name = nameIn(text);
      if (name && !place.part?.test(name.value)) return { label: place.label, value: name.value };
    }
  }
  return fromTitle(document) ?? fromWayHere(document, roots, sight) ?? fromAddress(document);
}

function fromTitle(document: Document): FoundValue | undefined {
  const names = document.title.split(/\s[|–—-]\s|[|·»:]/).map(nameIn);
  const name = names.find((found) => found?.known) ?? names.find((found) => found !== undefined);
  return name && { label: 'page title', value: name.value };
}

function fromWayHere(document: Document, roots: readonly ParentNode[], sight: Sight): FoundValue | undefined {
  const steps = [document, ...roots].flatMap((root) => [...root.querySelectorAll(wayHere)].slice(0, 20));
  const names = steps.filter((element) => sight.shows(element)).map((element) => nameIn(element.textContent));
  const name = names.findLast((found) => found?.known);
  return name && { label: 'breadcrumb', value: name.value };
}

/** The last word of the path: addresses are written by programmers, so this comes last. */
function fromAddress(document: Document): FoundValue | undefined {
  const parts = document.location.pathname
    .split('/')
    .filter((part) => /^[a-z][a-z-]*$/i.test(part) && part !== 's');
  const words = (parts.at(-1) ?? '').replace(/([a-z])([A-Z])/g, '$1 $2').split(/[\s-]+/);
  const spoken = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  const name = nameIn(spoken);
  return name && { label: 'page address', value: knownScreens.get(name.value.toLowerCase()) ?? name.value };
}
