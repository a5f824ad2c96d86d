import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SamplePage } from './page.ts';
import { shapes } from './shapes.ts';
import { structures } from './structure.ts';
import { traps } from './traps.ts';

const folder = process.env['PAGES'] ?? join(dirname(fileURLToPath(import.meta.url)), '..');

/** Writes the hand-made pages and what must be read from each beside one another. */
export function write(pages: readonly SamplePage[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, html, cases = [], applications = [], screen, address } of pages) {
    const expected = { caseNumbers: cases, applicationNumbers: applications, ...(screen !== undefined && { screen }), ...(address && { address }) };
    writeFileSync(join(folder, `${name}.html`), html);
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(expected, null, 2)}\n`);
  }
}

write([...shapes, ...traps, ...structures]);
