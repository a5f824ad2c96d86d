import type { FoundValue } from '../../domain/page-reading';
import { seenText } from '../tree/clean-text';
import { Query } from '../tree/query';
import {
  dialogOverAll,
  firstSection,
  hasTitle,
  screenPlaces,
  textsAt,
  wayHere,
  type ScreenPlace,
  type Seen,
} from './screen-places';
import { nameIn, nameInLines } from './screen-words';
import { knownScreens } from './screens';
import type { Sight } from '../sight/sight';

/**
 * The screen's name as an agent would say it, and where it was read; never the site's, a client's, or a number.
 * `roots`: shadow roots and frames to look into besides the document.
 */
export function screenName(
  document: Document,
  sight: Sight,
  roots: readonly ParentNode[] = [],
  query = new Query(),
): FoundValue | undefined {
  const seen = { sight, query };
  const all = [document, ...roots];
  const dialog = dialogOverAll(all, seen);
  return (
    (dialog && fromPlaces(document, [dialog], seen)) ??
    fromPlaces(document, all, seen) ??
    fromTitle(document, 2) ??
    fromWayHere(document, roots, sight) ??
    nameAt(firstSection, document, all, seen) ??
    fromTitle(document) ??
    fromAddress(document)
  );
}

function fromPlaces(document: Document, roots: readonly ParentNode[], seen: Seen): FoundValue | undefined {
  for (const place of screenPlaces) {
    const found = nameAt(place, document, roots, seen);
    if (found) return found;
  }
  return undefined;
}

function nameAt(
  place: ScreenPlace,
  document: Document,
  roots: readonly ParentNode[],
  seen: Seen,
): FoundValue | undefined {
  // Where a heading names somebody, what else is large names a part of what is shown of them.
  const isOnlyKnown = place.known ?? (place.large && hasTitle(roots, seen.sight));
  for (const text of textsAt(place, roots, seen)) {
    const name = nameInLines(text);
    if (!name || place.part?.test(name.value) || (isOnlyKnown && !name.known)) continue;
    if (!place.titled || titleSays(name.value, document)) return { label: place.label, value: name.value };
  }
  return undefined;
}

function titleParts({ title }: Document): string[] {
  return title.split(/\s[|–—-]\s|[|·»:]/).map((part) => seenText(part).trim());
}

function titleSays(name: string, document: Document): boolean {
  return titleParts(document).some((part) => part.toLowerCase() === name.toLowerCase());
}

/** `least`: of words, unless it is a screen by name; one word of a title says little. */
function fromTitle(document: Document, least = 1): FoundValue | undefined {
  const names = titleParts(document)
    .map(nameIn)
    .filter((name) => name && (name.known || name.value.split(' ').length >= least));
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
