import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What must be read from a sample page. */
export interface Expected {
  caseNumbers: string[];
  applicationNumbers: string[];
  screen?: string | null;
  /** A piece of the text of each error shown, in their order. */
  errors?: string[];
  address?: string;
  /** Only a browser with layout can tell what is seen here. */
  needsLayout?: boolean;
}

const folder = join(import.meta.dirname, '../pages');

/** Every page in test/pages that has its expectation beside it. */
export const samplePages = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const name = file.slice(0, -'.json'.length);
    // Our own files: what is in them is checked by the tests that read them.
    const expected = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Expected;
    return { name, expected, html: () => readFileSync(join(folder, `${name}.html`), 'utf8') };
  });
