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
import { joinFrames, type FrameAnswer, type TopAnswer } from '../../../src/domain/frames';
import type { PageReading } from '../../../src/domain/page-reading';
import { sampleStyles } from '../../reading/sample-styles';
import { installedBrowser } from './browsers';
import { builtExtension } from './extension';

const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with the extension in it and one tab that shows whatever page is given to it. */
export async function launchReadingBrowser(): Promise<ReadingBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'psl-companion-reading-'));
  const browser = await puppeteer.launch({
    executablePath: installedBrowser('chromium'),
    pipe: true,
    enableExtensions: [builtExtension('chrome')],
    headless: true,
    userDataDir: profile,
    args: flags,
  });
  const target = await browser.waitForTarget((found) => found.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no worker.');
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 800 });
  const reading = new ReadingBrowser(browser, page, worker, profile);
  await page.setRequestInterception(true);
  page.on('request', (request) => void reading.answer(request));
  return reading;
}

function writeDocument(html: string): Promise<void> {
  document.open();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else makes a whole document of a text, its style sheets loaded and its mode told by its doctype
  document.write(html);
  return new Promise((resolve) => {
    window.addEventListener('load', () => resolve(), { once: true });
    document.close();
  });
}

/** A browser in which the shipped content script and reader read pages, one after the other. */
export class ReadingBrowser {
  /** What a frame of the other portal shows. */
  framed = '';
  #served = '';
  /** Where the tab is, as long as no page there has run a script. */
  #unscripted: string | undefined;

  constructor(
    private readonly browser: Browser,
    readonly page: Page,
    private readonly worker: WebWorker,
    private readonly profile: string,
  ) {}

  /**
   * Shows a page at a portal's address. A page without scripts and frames is written into the document that is there, if
   * that had none either: a navigation takes three times as long, and there are more than a thousand pages.
   */
  async open(html: string, address = 'https://kyagent.ky.gov/x/y'): Promise<void> {
    const isPlain = !/<(?:script|i?frame|object|template|form[^>]* action)\b/i.test(html);
    if (isPlain && this.#unscripted === address) await this.page.evaluate(writeDocument, html);
    else {
      this.#served = html;
      await this.page.goto(address, { waitUntil: 'load' });
      await this.page.bringToFront();
    }
    this.#unscripted = isPlain ? address : undefined;
  }

  /** What the extension reads there. */
  async read(): Promise<PageReading> {
    const { top, frames } = await this.#readFrames();
    return joinFrames(top, frames);
  }

  /** Reads `times` over, as a popup that is opened again and again: the reader stays in the page, and is called. Answers how many readings came. */
  readOften(times: number): Promise<number | undefined> {
    return this.worker.evaluate(async (wanted) => {
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
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  /** What each request gets; nothing leaves this machine. */
  async answer(request: HTTPRequest): Promise<void> {
    const { hostname, pathname } = new URL(request.url());
    const style = sampleStyles.get(pathname);
    const html = (body: string) => request.respond({ contentType: 'text/html; charset=utf-8', body });
    if (style)
      await request.respond({
        contentType: 'text/css',
        body: readFileSync(join(import.meta.dirname, '../../../node_modules', style)),
      });
    else if (request.isNavigationRequest() && request.frame()?.parentFrame() && hostname === 'kynect.ky.gov')
      await html(this.framed);
    else if (hostname.endsWith('ky.gov') && request.isNavigationRequest()) await html(this.#served);
    else await request.respond({ status: 404 });
  }

  /** Asks as the popup asks: puts the reader into the frames of the tab in front and calls it. */
  async #readFrames(): Promise<{ top: TopAnswer; frames: FrameAnswer[] }> {
    const results = await this.worker.evaluate(async () => {
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
}
