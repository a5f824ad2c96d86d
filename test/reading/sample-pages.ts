import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surroundings } from '../../src/domain/page-reading';

/** What must be read from a sample page. */
export interface Expected {
  caseNumbers: string[];
  applicationNumbers: string[];
  screen?: string | null;
  /** Pieces of the texts of the errors shown: one error may show several of them, and none shows none. */
  errors?: string[];
  /** The numbers that a system gave to those errors. */
  references?: string[];
  address?: string;
  /** What the second look finds; texts as the page writes them. */
  around?: Pick<Surroundings, 'enrollment' | 'profile'> & { members: string[]; association?: string };
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

/** What is wrong with the errors that were read: pieces that no error has, and errors without a piece. */
export function errorsAmiss(texts: readonly string[], pieces: readonly string[]): string[] {
  const holds = (text: string, piece: string) => plain(text).includes(plain(piece));
  const lost = pieces.filter((piece) => !texts.some((text) => holds(text, piece)));
  const extra = texts.filter((text) => !pieces.some((piece) => holds(text, piece)));
  return [...lost.map((piece) => `lost: ${piece}`), ...extra.map((text) => `extra: ${text}`)];
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
