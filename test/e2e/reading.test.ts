import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, {
  TargetType,
  type Browser,
  type HTTPRequest,
  type Page,
  type WebWorker,
} from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinFrames, type FrameAnswer, type TopAnswer } from '../../src/domain/frames';
import type { PageReading } from '../../src/domain/page-reading';
import { hostilePages } from '../reading/hostile-pages';
import { samplePages, type Expected } from '../reading/sample-pages';
import { sampleStyles } from '../reading/sample-styles';
import { installedBrowser } from './support/browsers';
import { builtExtension } from './support/extension';

/** The shipped content script reads every sample page in a real browser, where layout, frames and closed shadow roots exist. */

const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser;
let page: Page;
let worker: WebWorker;
let served = '';
/** What a frame of the other portal shows. */
let framed = '';
const profile = mkdtempSync(join(tmpdir(), 'psl-companion-reading-'));

beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: installedBrowser('chromium'),
    pipe: true,
    enableExtensions: [builtExtension('chrome')],
    headless: true,
    userDataDir: profile,
    args: flags,
  });
  const target = await browser.waitForTarget((found) => found.type() === TargetType.SERVICE_WORKER);
  const found = await target.worker();
  if (!found) throw new Error('The extension has no worker.');
  worker = found;
  page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 800 });
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request));
});

afterAll(async () => {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
});

async function answer(request: HTTPRequest): Promise<void> {
  const { hostname, pathname } = new URL(request.url());
  const style = sampleStyles.get(pathname);
  if (style)
    await request.respond({
      contentType: 'text/css',
      body: readFileSync(join(import.meta.dirname, '../../node_modules', style)),
    });
  else if (request.isNavigationRequest() && request.frame()?.parentFrame() && hostname === 'kynect.ky.gov')
    await request.respond({ contentType: 'text/html; charset=utf-8', body: framed });
  else if (hostname.endsWith('ky.gov') && request.isNavigationRequest())
    await request.respond({ contentType: 'text/html; charset=utf-8', body: served });
  else await request.respond({ status: 404 });
}

async function open(html: string, address = 'https://kyagent.ky.gov/x/y'): Promise<void> {
  served = html;
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
}

/** Asks as the popup asks: puts the reader into the frames of the tab in front and calls it. */
async function readFrames(): Promise<{ top: TopAnswer; frames: FrameAnswer[] }> {
  const results = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const target = { tabId: tab?.id ?? -1, allFrames: true };
    await chrome.scripting.executeScript({ target, files: ['src/content/read.iife.js'] });
    return chrome.scripting.executeScript({
      target,
      func: () => (globalThis as { pslCompanionRead?: () => Promise<unknown> }).pslCompanionRead?.(),
    });
  });
  const top = results.find(({ frameId }) => frameId === 0)?.result;
  const frames = results.filter(({ frameId, result }) => frameId !== 0 && result !== null);
  if (!top) throw new Error('The page did not answer.');
  return { top: top as TopAnswer, frames: frames.map(({ result }) => result as FrameAnswer) };
}

async function read(): Promise<PageReading> {
  const { top, frames } = await readFrames();
  return joinFrames(top, frames);
}

/** As a popup that is opened again and again: the reader stays in the page, and is called. */
async function readOften(times: number): Promise<void> {
  const done = await worker.evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      args: [wanted],
      func: async (count) => {
        const world = globalThis as { pslCompanionRead?: () => Promise<unknown> };
        let found = 0;
        for (let i = 0; i < count; i += 1) found += (await world.pslCompanionRead?.()) ? 1 : 0;
        return found;
      },
    });
    return frame?.result;
  }, times);
  expect(done).toBe(times);
}

const values = (found: readonly { value: string }[]) => found.map(({ value }) => value);

describe('each sample page is read right in Chromium', () => {
  test.each(samplePages)('$name', async ({ html, expected }: { html: () => string; expected: Expected }) => {
    await open(html(), expected.address);
    const reading = await read();
    expect(values(reading.caseNumbers)).toEqual(expected.caseNumbers);
    expect(values(reading.applicationNumbers)).toEqual(expected.applicationNumbers);
    if (expected.screen !== undefined) expect(reading.screen?.value ?? null).toBe(expected.screen);
    if (expected.errors)
      expect(reading.errors.map(({ text }) => text)).toEqual(
        expected.errors.map((piece) => expect.stringContaining(piece) as unknown),
      );
  });
});

describe('a hostile page is read in bounded time', () => {
  test.each(hostilePages)('$name', async ({ html }) => {
    await open(`<!doctype html><title>Portal</title>${html}`);
    const start = Date.now();
    const reading = await read();
    expect(values(reading.caseNumbers)).toEqual(['104882913']);
    expect(Date.now() - start).toBeLessThan(5000);
  });
});

describe('a frame of the other portal', () => {
  const around = (style: string) =>
    `<!doctype html><title>Portal</title><h1>Case Details</h1><p>Below is the case in kynect benefits.</p>
    <iframe src="https://kynect.ky.gov/benefits/s/case" style="width:600px;height:300px;border:1px solid;${style}"></iframe>`;

  async function openAround(style: string): Promise<void> {
    framed = '<!doctype html><title>Case</title><h1>Case</h1><dl><dt>Case #</dt><dd>104882913</dd></dl>';
    await open(around(style));
  }

  test('is read when it is in sight', async () => {
    await openAround('');
    expect(values((await read()).caseNumbers)).toEqual(['104882913']);
  });

  test.each([
    ['not displayed', 'display:none'],
    ['hidden', 'visibility:hidden'],
    ['transparent', 'opacity:0'],
    ['moved off the page', 'position:absolute;left:-9999px'],
  ])('is not read when it is %s', async (_what, style) => {
    await openAround(style);
    expect(values((await read()).caseNumbers)).toEqual([]);
  });
});

describe('reading again and again', () => {
  test('leaves nothing behind: the heap is flat over 1,000 readings', async () => {
    await open(
      `<!doctype html><title>Portal</title><h1>Book of Business</h1>${'<dl><dt>Case Number</dt><dd>104882913</dd></dl>'.repeat(50)}`,
    );
    await read();
    const session = await page.createCDPSession();
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    await readOften(100);
    const before = await heap();
    await readOften(1000);
    expect((await heap()) - before).toBeLessThan(500_000);
    await session.detach();
  });
});

describe('what a page no longer shows', () => {
  const html = (body: string) => `<!doctype html><title>Portal</title><h1>Income Summary</h1>${body}`;

  test('a toast is remembered after it has gone', async () => {
    await open(
      html(
        `<script>setTimeout(() => { const t = document.createElement('div'); t.setAttribute('role', 'alert'); t.textContent = 'Review the errors on this page.'; document.body.append(t); setTimeout(() => t.remove(), 600); }, 300)</script>`,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { errors } = await read();
    expect(errors).toMatchObject([
      { text: 'Review the errors on this page.', onScreen: false, count: 1, screen: 'Income Summary' },
    ]);
  });

  test('a toast inside a closed shadow root is remembered too', async () => {
    await open(
      html(
        `<x-toasts></x-toasts><script>customElements.define('x-toasts', class extends HTMLElement { constructor() { super(); const root = this.attachShadow({ mode: 'closed' }); setTimeout(() => { root.innerHTML = '<div role="alert">The page could not be saved.</div>'; setTimeout(() => { root.innerHTML = ''; }, 600); }, 400); } })</script>`,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 1600));
    const { errors } = await read();
    expect(errors).toMatchObject([{ text: 'The page could not be saved.', onScreen: false }]);
  });

  test("a dialog's CHFS number is its reference, and no case number", async () => {
    await open(
      html(
        `<div role="dialog" aria-modal="true" style="position:fixed;top:0;left:0"><h2>Error</h2><p>Something went wrong. Please provide this number CHFS 402557719 for reference.</p><button>Close</button></div>`,
      ),
    );
    const { errors, caseNumbers } = await read();
    expect(errors).toMatchObject([{ kind: 'dialog', reference: 'CHFS 402557719', onScreen: true }]);
    expect(caseNumbers).toEqual([]);
  });

  test('a failed request of the page is named by status and path, without its query', async () => {
    await open(html(`<script>fetch('/api/save?case=104882913').catch(() => 0)</script>`));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { errors } = await read();
    expect(errors).toMatchObject([{ kind: 'request', text: 'HTTP 404: /api/save' }]);
  });

  test('after a navigation without reload only the screen in front is read', async () => {
    const view = (screen: string, number: string) => `<h1>${screen}</h1><p>Case Number: ${number}</p>`;
    await open(`<!doctype html><title>Portal</title><main>${view('Income Summary', '104882913')}</main>`);
    expect(values((await read()).caseNumbers)).toEqual(['104882913']);
    await page.evaluate(
      (next) => {
        history.pushState(null, '', '/x/z');
        const main = document.querySelector('main');
        if (main) main.innerHTML = '<p>Loading…</p>';
        setTimeout(() => {
          if (main) main.innerHTML = next;
        }, 120);
      },
      view('Expenses Summary', '117305526'),
    );
    const reading = await read();
    expect(values(reading.caseNumbers)).toEqual(['117305526']);
    expect(reading.trail.map(({ screen }) => screen)).toEqual(['Income Summary', 'Expenses Summary']);
  });
});
