/** The names that must be on a page for a selector to find anything there, in small letters. */
export interface SelectorKey {
  classes: readonly string[];
  partsOfClasses: readonly string[];
  roles: readonly string[];
}

const known = new Map<string, SelectorKey>();

/** What a selector asks for by name, itself or around what it finds; what it rules out (`:not`) is no part of it. */
export function keyOf(selector: string): SelectorKey {
  let key = known.get(selector);
  if (!key) {
    const asked = selector.replace(/:not\([^()]*\)/g, '').toLowerCase();
    const all = (pattern: RegExp) => [...asked.matchAll(pattern)].map(([, name = '']) => name);
    key = {
      classes: all(/\.([\w-]+)/g),
      partsOfClasses: all(/\[class\*="?([\w-]+)/g),
      roles: all(/\[role="?([\w-]+)/g),
    };
    known.set(selector, key);
  }
  return key;
}
