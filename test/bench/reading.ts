import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { installedBrowser } from '../e2e/support/browsers';
import { median, report } from './figures';
import { readerScript } from './reading-bundle';

const rounds = 11;
const sizes = [1_000, 10_000, 100_000];

/** What the page has for us: the bundled reader. */
interface ReaderWindow extends Window {
  portal: { readPage: (document: Document, now: number) => { caseNumbers: unknown[] } };
}

/** Reading a page against a bare walk over the same kind of tree, each on a page nobody has touched yet. */
export async function benchReading(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'psl-companion-bench-'));
  const browser = await puppeteer.launch({
    executablePath: installedBrowser('chromium'),
    headless: true,
    userDataDir: profile,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(`${await readerScript()};globalThis.portal = portal`);
    for (const size of sizes) {
      await measure(page, `reading a page of ${size} elements`, profilePage(size));
      await measure(page, `reading a list of ${size} elements, a case a row`, listPage(size));
    }
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function measure(page: Page, what: string, html: string): Promise<void> {
  const reads: number[] = [];
  const walks: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const reading = () => page.evaluate(timeReading, html).then((time) => reads.push(time));
    const walking = () => page.evaluate(timeWalk, html).then((time) => walks.push(time));
    // Each goes first every other time: the first pays for a garbage collection the second is spared.
    if (round % 2 === 0) await reading().then(walking);
    else await walking().then(reading);
  }
  const [read, walk] = [median(reads.slice(2)), median(walks.slice(2))];
  report(what, `${read.toFixed(2)} ms (${(read / walk).toFixed(1)}×)`, 'goal at most 2× a bare walk');
}

function timeReading(html: string): number {
  document.body.innerHTML = html;
  document.body.getBoundingClientRect(); // laying out is the page's own work
  const start = performance.now();
  const { caseNumbers } = (window as unknown as ReaderWindow).portal.readPage(document, 0); // put there by the bench
  const time = performance.now() - start;
  if (caseNumbers.length === 0) throw new Error('Nothing was read.');
  return time;
}

/** The walk any reader of a whole page must make: every node once, its kind, its text if it is one, its shadow root. */
function timeWalk(html: string): number {
  document.body.innerHTML = html;
  document.body.getBoundingClientRect();
  let characters = 0;
  let hosts = 0;
  const start = performance.now();
  // One function without inner ones: the test runner's compiler would call names the page does not have.
  let node: Node | null = document.documentElement;
  while (node) {
    if (node.nodeType === 3) characters += (node as Text).data.length;
    else if (node.nodeType === 1 && (node as Element).shadowRoot) hosts += 1;
    let next: Node | null = node.firstChild ?? node.nextSibling;
    while (!next && node) {
      node = node.parentNode;
      next = node?.nextSibling ?? null;
    }
    node = next;
  }
  const time = performance.now() - start;
  if (characters + hosts === 0) throw new Error('Nothing was walked.');
  return time;
}

/** One client's page: a case, and much that is not about numbers. */
function profilePage(elements: number): string {
  const blocks = Array.from(
    { length: elements / 5 },
    (_, i) =>
      `<div class="card"><h3>Notice ${i}</h3><p>Your benefits were <b>reviewed</b> on 10/24/2026.</p><a href="#">Open</a></div>`,
  );
  return `<h1>Client Profile</h1><dl><dt>Case Number</dt><dd>104882913</dd></dl>${blocks.join('')}`;
}

function listPage(elements: number): string {
  const rows = Array.from(
    { length: elements / 5 },
    (_, i) =>
      `<tr><td>Client ${i}</td><td>${110_000_000 + i}</td><td>${200_000_000 + i}</td><td>Active</td></tr>`,
  );
  return `<h1>Book of Business</h1><table><thead><tr><th>Client</th><th>Case Number</th><th>Application Number</th><th>Status</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
