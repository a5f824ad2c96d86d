import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { installedBrowser } from '../e2e/support/browsers';
import { bundledScript } from '../run/bundled-script';
import { median, report } from './figures';
import { longPages } from './reading-pages';

const goal = 'goal at most 2× a bare walk';

/** How often each size is read; the first reading, of a reader nobody has compiled yet, is left out. */
const sizes = [
  { elements: 1_000, rounds: 9 },
  { elements: 10_000, rounds: 7 },
  { elements: 100_000, rounds: 3 },
];
/** What the page has for us: the bundled reader. */
interface ReaderWindow extends Window {
  portal: { readPage: (document: Document, now: number) => { caseNumbers: unknown[] } };
}

/** Reading a page: the first time, and then against a bare walk over the same tree. */
export async function benchReading(): Promise<void> {
  const script = `${await bundledScript('src/portal/read-page.ts', 'portal')};globalThis.portal = portal`;
  await benchFirstReading(script);
  await benchAgain(script);
}

const firsts = 7;

/** What an agent waits for who opens the companion on a page: the reader is loaded, and nothing of it is compiled yet. */
async function benchFirstReading(script: string): Promise<void> {
  const took: { loading: number; reading: number }[] = [];
  for (let round = 0; round < firsts; round += 1)
    await inBrowser(async (page) => {
      await page.setContent(longPages["a client's page"]?.(1000) ?? '');
      const timed = (work: string) =>
        `(() => { const start = performance.now(); ${work}; return performance.now() - start; })()`;
      took.push({
        loading: Number(await page.evaluate(timed(`(0, eval)(${JSON.stringify(script)})`))),
        reading: Number(await page.evaluate(timed('portal.readPage(document, 0)'))),
      });
    });
  const of = (part: 'loading' | 'reading') => `${median(took.map((one) => one[part])).toFixed(1)} ms`;
  report('the first reading on a page: loading the reader', of('loading'), '');
  report("the first reading on a page: a client's page, 1000 elements", of('reading'), '');
}

/** Each on a page that was just laid out and drawn. */
async function benchAgain(script: string): Promise<void> {
  await inBrowser(async (page) => {
    const session = await page.createCDPSession();
    // Time of the processor, not of the clock: other programs on this machine are no part of it.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(script);
    for (const [name, html] of Object.entries(longPages))
      for (const { elements, rounds } of sizes)
        await measure(page, session, `${name}, ${elements} elements`, html(elements), rounds);
  });
}

async function inBrowser(work: (page: Page) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'psl-companion-bench-'));
  const browser = await puppeteer.launch({
    executablePath: installedBrowser('chromium'),
    headless: true,
    userDataDir: profile,
    args: ['--no-sandbox'],
  });
  try {
    await work(await browser.newPage());
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function measure(page: Page, session: CDPSession, what: string, html: string, rounds: number) {
  await page.evaluate((text) => void Object.assign(globalThis, { longPage: text }), html);
  const reads: number[] = [];
  const walks: number[] = [];
  const nothing: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = { read: 0, walk: 0 };
    // Each goes first every other time: the first pays for a garbage collection the second is spared.
    for (const kind of round % 2 === 0 ? (['read', 'walk'] as const) : (['walk', 'read'] as const)) {
      await page.evaluate(draw);
      pair[kind] = await timed(session, () => page.evaluate(kind === 'read' ? readIt : walkIt));
    }
    nothing.push(await timed(session, () => page.evaluate('0')));
    if (round === 0) continue;
    reads.push(pair.read);
    walks.push(pair.walk);
  }
  const asking = median(nothing);
  const [read, walk] = [median(reads) - asking, median(walks) - asking];
  report(`reading ${what}`, `${read.toFixed(1)} ms (${(read / walk).toFixed(1)}×)`, goal);
}

/** Milliseconds that the page's thread worked. */
async function timed(session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const before = await worked(session);
  await work();
  return (await worked(session)) - before;
}

async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Laying out and drawing are the page's own work, long done when an agent asks what is on it. */
function draw(): Promise<unknown> {
  document.body.innerHTML = (globalThis as unknown as { longPage: string }).longPage;
  document.body.getBoundingClientRect();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function readIt(): void {
  const { caseNumbers } = (window as unknown as ReaderWindow).portal.readPage(document, 0); // put there by the bench
  if (caseNumbers.length === 0) throw new Error('Nothing was read.');
}

/** The walk any reader of a whole page must make: every node once, its kind, its text if it is one, its shadow root. */
function walkIt(): void {
  let characters = 0;
  let hosts = 0;
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
  if (characters + hosts === 0) throw new Error('Nothing was walked.');
}
