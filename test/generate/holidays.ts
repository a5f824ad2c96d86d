import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { holidaysOf } from './kentucky-office-days';

/** Writes src/domain/kentucky-holidays.ts anew: `npm run holidays`. */
const [first, last] = [2025, 2033];
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
const rows = years.flatMap((year) => holidaysOf(year));
const source = `// Made by npm run holidays from date-holidays, as far as KRS 18A.190 closes the offices. A test compares the two.

/** The years this list covers, the last one included. About any other year it says nothing. */
export const holidayYears = { first: ${first}, last: ${last} } as const;

/** Days on which Kentucky's state offices are closed: ISO date and what the day is called. */
export const kentuckyHolidays: readonly (readonly [date: string, name: string])[] = ${JSON.stringify(rows)};
`;
const path = fileURLToPath(new URL('../../src/domain/kentucky-holidays.ts', import.meta.url));
writeFileSync(
  path,
  await format(source, { parser: 'typescript', singleQuote: true, printWidth: 110, trailingComma: 'all' }),
);
