import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { killTree } from '../../e2e/support/kill-tree';
import { installedBrowser } from '../../e2e/support/browsers';

/** The two stores Chromium keeps IndexedDB in: the old one, and the one it is moving to. */
export const engines = { leveldb: [], sqlite: ['--enable-features=IdbSqliteBackingStore'] } as const;
export type Engine = keyof typeof engines;
export const everyEngine = Object.keys(engines) as Engine[];

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Where the extension that writes is built. */
export const built = here('../../../.cache/torture/extension');

/**
 * Chromium names an unpacked extension by the folder it lies in. Known beforehand, because its worker may not start: what
 * the browser itself notes about workers is not always there after a power cut.
 */
const extensionId = createHash('sha256')
  .update(built)
  .digest('hex')
  .slice(0, 32)
  .replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** Builds the extension that writes through our storage code. */
export async function buildTorture(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: here('extension'),
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: here('extension/page.html') },
    },
  });
}

/** A browser with the page that writes, and where it keeps everything. */
export interface Running {
  browser: Browser;
  page: Page;
}

/** Starts Chromium on `profile` and opens the page that writes. */
export async function launch(profile: string, engine: Engine): Promise<Running> {
  const browser = await puppeteer.launch({
    executablePath: installedBrowser('chromium'),
    pipe: true,
    enableExtensions: [built],
    userDataDir: profile,
    args: [
      ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
      ...['--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync'],
      // Nothing is drawn here, and a start is most of what a round takes.
      ...['--disable-gpu', '--in-process-gpu'],
      ...engines[engine],
    ],
  });
  try {
    const [page = await browser.newPage()] = await browser.pages();
    await page.goto(`chrome-extension://${extensionId}/page.html`);
    await page.waitForFunction('globalThis.torture');
    return { browser, page };
  } catch (error) {
    await killTree(browser);
    throw error;
  }
}
