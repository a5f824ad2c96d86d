import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { installedBrowser } from '../../../e2e/support/browsers.ts';
import type { LibraryPage } from './apps/react-page.tsx';
import { snapshot } from './snapshot.ts';

/**
 * Renders pages with the component libraries themselves and keeps what the browser then shows:
 * `npm ci && npm run render` in this folder. Nobody needs the libraries to test with the pages.
 */
const here = import.meta.dirname;
const folder = process.env['PAGES'] ?? join(here, '../..');
/** Each alone, with no style of another: file and what it exports. */
const families: Record<string, string> = {
  mui: 'mui',
  antd: 'antd',
  'react-bootstrap': 'reactBootstrap',
  datatables: 'dataTables',
  uswds: 'uswds',
  'angular-material': 'angularMaterial',
};

const browser = await puppeteer.launch({
  executablePath: installedBrowser('chromium'),
  headless: true,
  args: ['--no-sandbox'],
});
for (const [file, name] of Object.entries(families)) {
  if (process.argv[2] && process.argv[2] !== file) continue;
  const { script, style } = await bundled(file, name);
  for (let i = 0, more = true; more; i += 1) more = await renderOne(script, style, i);
}
await browser.close();

/** A family's pages as one script and one style sheet. */
async function bundled(file: string, name: string): Promise<{ script: string; style: string }> {
  const fonts = ['.woff2', '.woff', '.ttf', '.svg', '.png', '.webp', '.jpg'];
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} as pages } from './apps/${file}';`, resolveDir: here },
    bundle: true,
    write: false,
    outdir: here,
    format: 'iife',
    globalName: 'library',
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfigRaw: {}, // the project's own names another maker of elements
    loader: Object.fromEntries(fonts.map((ending) => [ending, 'empty'])),
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['style'],
    minify: true,
  });
  const [script = '', style = ''] = ['.js', '.css'].map(
    (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text,
  );
  return { script, style };
}

/** Writes the page with this number; false when there are no more. */
async function renderOne(script: string, style: string, index: number): Promise<boolean> {
  const page = await browser.newPage();
  try {
    page.on('pageerror', (error) => console.error(error));
    await page.setViewport({ width: 1200, height: 800 });
    await page.setContent('<!doctype html><html lang="en"><head><title>Portal</title></head><body><div id="root"></div></body></html>');
    if (style) await page.addStyleTag({ content: style });
    // `__name` is what tsx's compiler leaves in functions it hands to the page.
    await page.addScriptTag({ content: `globalThis.__name = (made) => made;${script};globalThis.pages = library.pages;` });
    const shown = await show(page, index);
    if (!shown) return false;
    await new Promise((resolve) => setTimeout(resolve, 500)); // transitions and grids that draw themselves later
    const { name, expected } = shown;
    const { cases = [], applications = [], screen } = expected;
    writeFileSync(join(folder, `${name}.html`), await page.evaluate(snapshot));
    const wanted = { caseNumbers: cases, applicationNumbers: applications, ...(screen !== undefined && { screen }), needsLayout: true };
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(wanted, null, 2)}\n`);
    return true;
  } finally {
    await page.close();
  }
}

function show(page: Page, index: number): Promise<Omit<LibraryPage, 'show'> | null> {
  return page.evaluate((i) => {
    const { pages } = globalThis as unknown as { pages: LibraryPage[] }; // put there by the script above
    const one = pages[i];
    if (!one) return null;
    one.show(document.getElementById('root') as HTMLElement);
    return { name: one.name, expected: one.expected };
  }, index);
}
