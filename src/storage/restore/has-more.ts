/**
 * True when `value` holds a name that `parsed`, what a schema made of it, does not: something a later version wrote,
 * or somebody slipped in. Defaults a schema added do not count.
 */
export function hasMore(value: unknown, parsed: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (typeof parsed !== 'object' || parsed === null) return true;
  const there = new Map(Object.entries(parsed));
  return Object.entries(value).some(([name, part]) => !there.has(name) || hasMore(part, there.get(name)));
}
