/** True for a row as it was put. A damaged database has been seen to give `null` in the place of one, and no error. */
export function isRow(row: unknown): row is { id: string } {
  return typeof row === 'object' && row !== null && typeof (row as { id?: unknown }).id === 'string';
}
