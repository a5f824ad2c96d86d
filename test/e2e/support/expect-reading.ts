import { expect } from 'vitest';
import type { PageReading } from '../../../src/domain/page-reading';
import { errorsAmiss, type Expected } from '../../reading/sample-pages';

/** The values of what was found, without where each was. */
export const values = (found: readonly { value: string }[]) => found.map(({ value }) => value);

/** A sample page's reading is what stands beside the page, value for value and in order. */
export function expectReading(reading: PageReading, expected: Expected): void {
  expect(values(reading.caseNumbers)).toEqual(expected.caseNumbers);
  expect(values(reading.applicationNumbers)).toEqual(expected.applicationNumbers);
  if (expected.screen !== undefined) expect(reading.screen?.value ?? null).toBe(expected.screen);
  const onScreen = reading.errors.filter((error) => error.onScreen);
  const texts = onScreen.map(({ text }) => text);
  if (expected.errors) expect(errorsAmiss(texts, expected.errors)).toEqual([]);
  if (expected.references)
    expect(onScreen.flatMap(({ reference }) => reference ?? [])).toEqual(expected.references);
}
