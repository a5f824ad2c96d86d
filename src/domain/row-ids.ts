/**
 * Rows with an id each, so that two windows mean the same row. Rows written before there were ids get one from what is in
 * them: two windows that begin with the same rows give the same ids.
 */
export function withRowIds<Row extends { id?: string | undefined }>(
  rows: readonly Row[],
): (Row & { id: string })[] {
  const taken = new Map<string, number>();
  return rows.map((row) => {
    if (row.id !== undefined) return { ...row, id: row.id };
    const text = JSON.stringify(row);
    const before = taken.get(text) ?? 0;
    taken.set(text, before + 1);
    return { ...row, id: `row-${hash(text)}-${before}` };
  });
}

/** Short, and the same for the same text; two rows that share one by chance are told apart by nobody but a merge. */
function hash(text: string): string {
  let [one, two] = [7, 11];
  for (let at = 0; at < text.length; at += 1) {
    one = (Math.imul(one, 31) + text.charCodeAt(at)) >>> 0;
    two = (Math.imul(two, 131) + text.charCodeAt(at)) >>> 0;
  }
  return one.toString(36) + two.toString(36);
}
