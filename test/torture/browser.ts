import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { TargetType, type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { installedBrowser } from '../e2e/support/browsers';

/** The two stores Chromium keeps IndexedDB in: the old one, and the one it is moving to. */
export const engines = { leveldb: [], sqlite: ['--enable-features=IdbSqliteBackingStore'] } as const;
export type Engine = keyof typeof engines;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const built = here('../../.cache/torture/extension');

/** Builds the extension that writes through our storage code. */
export async function buildTorture(): Promise<void> {
  cpSync(here('extension'), built, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: built,
      emptyOutDir: false,
      target: 'es2023',
      lib: { entry: here('page.ts'), formats: ['iife'], name: 'page', fileName: () => 'page.js' },
    },
  });
}

/** Starts Chromium on `profile` and opens the page that writes. */
export async function launch(profile: string, engine: Engine): Promise<{ browser: Browser; page: Page }> {
  const browser = await puppeteer.launch({
    executablePath: installedBrowser('chromium'),
    pipe: true,
    enableExtensions: [built],
    userDataDir: profile,
    args: [
      ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
      ...['--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync'],
      ...engines[engine],
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
  const page = await browser.newPage();
  await page.goto(new URL('page.html', worker.url()).href);
  return { browser, page };
}

/** Ends every process of the browser at once, without a chance to finish anything. */
export async function killTree(browser: Browser): Promise<void> {
  const leader = browser.process();
  if (leader?.pid === undefined) throw new Error('The browser has no process to kill.');
  const gone = new Promise((resolve) => leader.once('exit', resolve));
  // Puppeteer starts the browser as the leader of a process group of its own.
  process.kill(-leader.pid, 'SIGKILL');
  await gone;
}
