/** Lists of things with ids: what either side added stays, what either took away is gone. */
export function mergeList<T extends { id: string }>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
): T[] {
  const find = (list: readonly T[], id: string) => list.find((item) => item.id === id);
  const ids = [...new Set([...theirs, ...mine].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [before, here, there] = [find(base, id), find(mine, id), find(theirs, id)];
    if (here && there) return [mergeFields(before ?? there, here, there)];
    const added = before === undefined ? (here ?? there) : undefined;
    return added ? [added] : [];
  });
}

/** Field by field: mine where I changed it since `base`, otherwise theirs. */
export function mergeFields<T extends object>(base: T, mine: T, theirs: T): T {
  const fields = new Map<string, unknown>(Object.entries(theirs));
  const before = new Map<string, unknown>(Object.entries(base));
  const now = new Map<string, unknown>(Object.entries(mine));
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    if (now.get(key) === before.get(key)) continue;
    if (now.has(key)) fields.set(key, now.get(key));
    else fields.delete(key);
  }
  return Object.fromEntries(fields) as T; // every field came from one of three values of this type
}

/** Lists of texts, each there once: what either side added stays, what either took away is gone. */
export function mergeSet(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const as = (list: readonly string[]) => list.map((id) => ({ id }));
  return mergeList(as(base), as(mine), as(theirs)).map(({ id }) => id);
}
