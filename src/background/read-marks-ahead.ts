import { logError } from '../browser/log';
import { readIssueMarks } from '../storage/issue-marks';
import { unlockedStore } from './unlocked-store';

/**
 * Reads through the issues once, so that the first call after a start, an update or an unlocking need not wait for it: what issues
 * are looked up by is remembered from then on.
 */
export function readMarksAhead(): void {
  unlockedStore()
    .then((store) => (typeof store === 'object' ? readIssueMarks(store) : undefined))
    .catch((error: unknown) => logError('marks-not-read', error));
}

/** Milliseconds. Unlocking shows a list that wants the same disk and processor: it comes first. */
const afterTheList = 2_000;

/** The same after an unlocking, a little later. A worker that ends before leaves it to whoever looks up an issue first. */
export function readMarksSoon(): void {
  setTimeout(readMarksAhead, afterTheList);
}
