import type { IssueMark } from '../domain/related';

/** A mark with its place in the list: minus the number of the write that made its newest call. */
export interface RankedMark extends IssueMark {
  rank: number;
}

/** What a lookup is about, as it is compared (caseKey, errorKey). */
export type Wanted = Pick<IssueMark, 'caseKey' | 'errorKey'>;

/** Says of which store the shelves are, and up to which write. */
export const headMemory = 'issue-marks';

/** What was written after the shelves were filled. */
export const sinceMemory = 'issue-marks-since';

/** So many that one of them, among ten thousand issues, takes about a millisecond to recall. */
const shelves = 64;

/** One mark lies on two shelves: with its case, and with its error. */
const shelfNames = (kind: 'case' | 'error') =>
  Array.from({ length: shelves }, (_, at) => `issue-marks-${kind}-${at}`);

/** Where every mark is found once. */
export const caseShelves = shelfNames('case');

const errorShelves = shelfNames('error');

/** All names marks are remembered under. They go with the key (protection/unlocked.ts). */
export const marksMemories = [headMemory, sinceMemory, ...caseShelves, ...errorShelves];

/** The shelves all marks are on that `wanted` is about. */
export function shelvesFor({ caseKey, errorKey }: Wanted): string[] {
  return [
    ...(caseKey === '' ? [] : [shelfIn(caseShelves, caseKey)]),
    ...(errorKey === '' ? [] : [shelfIn(errorShelves, errorKey)]),
  ];
}

/** Every shelf with its marks, also the empty ones: they take the place of what was there. */
export function filled(marks: readonly RankedMark[]): Map<string, RankedMark[]> {
  const all = new Map([...caseShelves, ...errorShelves].map((name): [string, RankedMark[]] => [name, []]));
  for (const mark of marks) {
    all.get(shelfIn(caseShelves, mark.caseKey))?.push(mark);
    if (mark.errorKey !== '') all.get(shelfIn(errorShelves, mark.errorKey))?.push(mark);
  }
  return all;
}

/** Only spreads keys evenly: it is written nowhere. */
function shelfIn(names: readonly string[], key: string): string {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  return names[(hash >>> 0) % shelves] ?? '';
}
