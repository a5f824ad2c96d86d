import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/domain/prefill';
import { aReading, cases } from '../../domain/build';
import { lookAt } from './page';

const whoseIs = (html: string) => lookAt(html).origins.map(({ value, whose }) => [value, whose]);
const table = (headers: string[], ...rows: string[][]) =>
  `<table><tr>${headers.map((header) => `<th>${header}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;

describe('whose row a number stands in', () => {
  it.each([['Client'], ['Client Name'], ['Primary Applicant'], ['Head of Household'], ['Name'], ['Cliente']])(
    'is said by the column “%s”',
    (header) =>
      expect(
        whoseIs(table([header, 'Case Number'], ['Poe, Ann', '104882913'], ['Lee Carver', '117305526'])),
      ).toEqual([
        ['104882913', 'Poe, Ann'],
        ['117305526', 'Lee Carver'],
      ]),
  );

  it('is said by the client’s column before any other name’s', () =>
    expect(
      whoseIs(table(['Name', 'Case Number', 'Client'], ['Dana Ashworth', '104882913', 'Ann Poe'])),
    ).toEqual([['104882913', 'Ann Poe']]));

  it.each([
    ['no column is about a person', table(['Worker', 'Case Number'], ['Ann Poe', '104882913'])],
    ['the cell holds no name', table(['Client', 'Case Number'], ['Pending', '104882913'])],
    [
      'two clients have one case',
      table(['Client', 'Case Number'], ['Ann Poe', '104882913'], ['Ben Roe', '104882913']),
    ],
  ])('is not said where %s', (_, html) => expect(whoseIs(html)).toEqual([['104882913', undefined]]));

  it('is shown beside each choice, by initials, and is no part of the value', () => {
    const around = lookAt(
      table(['Client', 'Case Number'], ['Poe, Ann Marie', '104882913'], ['Lee Carver', '117305526']),
    );
    const reading = aReading({ caseNumbers: cases('104882913', '117305526'), around });
    const { caseNumber } = suggest(reading);
    expect(caseNumber?.value).toBe('');
    expect(caseNumber?.choices.map(({ value, whose }) => [value, whose])).toEqual([
      ['104882913', 'A. M. P.'],
      ['117305526', 'L. C.'],
    ]);
  });
});
