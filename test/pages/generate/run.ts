import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SamplePage } from './page.ts';
import { shapes } from './shapes.ts';
import { structures } from './structure.ts';
import { laterLayouts } from './later-layouts.ts';
import { bootstrap } from './bootstrap.ts';
import { keptBack } from './kept-back.ts';
import { layered } from './layered.ts';
import { lying } from './lying.ts';
import { microsoft } from './microsoft.ts';
import { otherFrameworks } from './other-frameworks.ts';
import { plain } from './plain.ts';
import { salesforce } from './salesforce.ts';
import { screens } from './screens.ts';
import { traps } from './traps.ts';
import { uswds } from './uswds.ts';
import { widgets } from './widgets.ts';
import { worded } from './worded.ts';

const folder = process.env['PAGES'] ?? join(dirname(fileURLToPath(import.meta.url)), '..');

/** Pages on which only layout, frames or an extension's view of closed roots can tell what is seen. */
const needLayout =
  /^(?:frame-|shadow-closed|trap-(?:collapsed|font-zero|grid-flat-unknown|iframe-hidden|offscreen-)|shape-css-content|fw-ui5-form|kept-(?:shadow-form|hidden-prev|definition-reversed)|layout-(?:covered-view|css-grid-flat$|sr-only-label))/;

/** Writes the hand-made pages and what must be read from each beside one another. */
export function write(pages: readonly SamplePage[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, html, cases = [], applications = [], screen, errors, address, layout } of pages) {
    const expected = { caseNumbers: cases, applicationNumbers: applications, ...(screen !== undefined && { screen }), ...(errors && { errors }), ...(address && { address }), ...((layout ?? needLayout.test(name)) && { needsLayout: true }) };
    writeFileSync(join(folder, `${name}.html`), html);
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(expected, null, 2)}\n`);
  }
}

const teams = [microsoft, bootstrap, uswds, salesforce, plain, widgets, worded, layered, keptBack, otherFrameworks, lying];
write([shapes, traps, structures, laterLayouts, screens, ...teams].flat());
