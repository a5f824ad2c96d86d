import type { FoundValue, PageError, PageReading } from '../../src/domain/page-reading';

/** A page reading with nothing on it but what the test says. */
export function aReading(parts: Partial<PageReading> = {}): PageReading {
  return { caseNumbers: [], applicationNumbers: [], errors: [], trail: [], readAt: 0, ...parts };
}

/** Case numbers as a page labels them. */
export function cases(...values: string[]): FoundValue[] {
  return values.map((value) => ({ value, label: 'Case Number' }));
}

/** An error on screen, unless told otherwise. */
export function anError(parts: Partial<PageError> = {}): PageError {
  return {
    kind: 'dialog',
    text: 'Something failed',
    firstSeen: 0,
    lastSeen: 0,
    count: 1,
    onScreen: true,
    ...parts,
  };
}
