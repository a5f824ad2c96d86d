import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { TargetType, type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import type { PracticePortal } from '../../portal/server';
import { installedBrowser } from './browsers';
import { chromiumFlags } from './chromium-flags';
import { readClipboard, type Clipboard } from './clipboard';
import { builtExtension, panelPath, popupPath } from './extension';
import { killTree } from './kill-tree';
import { until } from './until';

/** How to start Chromium. Without anything said: the built extension, a new profile, no window. */
export interface ChromiumOptions {
  /** Another extension folder than dist/chrome. */
  extension?: string;
  /** Other extensions to have in the same browser. */
  others?: string[];
  /** A profile to go on with. It is kept; a new one is deleted on close. */
  profile?: string;
  headless?: boolean;
  /** The caller closes the browser on Ctrl+C itself. */
  ownSignals?: boolean;
  flags?: string[];
}

/** Starts Chromium with the extension and the practice portal behind the portals' real names. */
export async function launchChromium(
  portal: Pick<PracticePortal, 'proxy' | 'spkiFingerprint'>,
  options: ChromiumOptions = {},
): Promise<Chromium> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'psl-companion-chromium-'));
  const start = () =>
    puppeteer.launch({
      executablePath: installedBrowser('chromium'),
      // Extensions can be loaded from a folder over a pipe only: branded Chrome has dropped --load-extension.
      pipe: true,
      enableExtensions: [options.extension ?? builtExtension('chrome'), ...(options.others ?? [])],
      headless: options.headless ?? true,
      handleSIGINT: !options.ownSignals,
      handleSIGTERM: !options.ownSignals,
      defaultViewport: null,
      userDataDir: profile,
      args: [...chromiumFlags(portal), '--window-size=1280,900', ...(options.flags ?? [])],
    });
  const chromium = new Chromium(start, await start(), options.profile === undefined ? profile : undefined);
  await chromium.worker();
  return chromium;
}

/** A running Chromium with the extension in it. */
export class Chromium {
  /** `chrome-extension://…` without a slash at the end; the same after a restart. */
  extensionOrigin = '';

  constructor(
    private readonly start: () => Promise<Browser>,
    /** Puppeteer's own browser; another one after a restart. */
    public browser: Browser,
    private readonly profileToDelete: string | undefined,
  ) {}

  get extensionId(): string {
    return new URL(this.extensionOrigin).host;
  }

  /** The extension's service worker, woken when it sleeps. */
  async worker(): Promise<WebWorker> {
    if (this.extensionOrigin && !this.workerTarget()) await this.wakeWorker();
    const target = await this.browser.waitForTarget(isOurWorker);
    this.extensionOrigin = new URL(target.url()).protocol + '//' + new URL(target.url()).host;
    const worker = await target.worker();
    if (!worker) throw new Error('The service worker went to sleep while it was looked for.');
    return worker;
  }

  /** Stops the service worker, as the browser does after half a minute without work. */
  async stopWorker(): Promise<void> {
    await (await this.worker()).close();
    await until(() => this.workerTarget() === undefined, 'the worker to stop');
  }

  /** A new tab in front. The address is a real portal address. */
  async openPortal(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(address);
    await page.bringToFront();
    return page;
  }

  /** The real toolbar popup over the tab in front (or over `page`, brought to the front first). */
  async openPopup(page?: Page): Promise<Page> {
    await page?.bringToFront();
    const worker = await this.worker();
    await worker.evaluate('chrome.action.openPopup()');
    const target = await this.browser.waitForTarget((found) => this.isPopup(found.url()));
    return target.asPage();
  }

  /** The real side panel, opened by the popup's own button: only a real click may open it. The popup closes. */
  async openPanelFrom(popup: Page): Promise<Page> {
    const button = await popup.waitForSelector('::-p-aria([name="Open beside the page"][role="button"])');
    await popup.waitForFunction((found) => found instanceof HTMLButtonElement && !found.disabled, {}, button);
    await button?.click();
    const address = `${this.extensionOrigin}/${panelPath}`;
    const target = await this.browser.waitForTarget((found) => found.url() === address);
    return target.asPage();
  }

  /** A page of the extension in a tab of its own, for instance `src/options/index.html`. */
  openExtensionPage(path: string): Promise<Page> {
    return this.openPortal(`${this.extensionOrigin}/${path}`);
  }

  /** What is on the clipboard, as text and as HTML. An open popup stays open. */
  readClipboard(): Promise<Clipboard> {
    return readClipboard(this.browser);
  }

  /** Where the browser puts what is saved as a file, until it is started again. */
  async saveDownloadsIn(folder: string): Promise<void> {
    const session = await this.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }

  /** Closes the browser and starts it again with the same profile: what was stored is there, pages are not. */
  async restart(): Promise<void> {
    if (this.browser.connected) await this.browser.close();
    this.browser = await this.start();
    await this.worker();
  }

  /** Ends every process of the browser at once, as a crash of the computer would. `restart()` brings it back. */
  async kill(): Promise<void> {
    await killTree(this.browser);
  }

  /** Closes the browser and deletes the profile that was made for it. */
  async close(): Promise<void> {
    if (this.browser.connected) await this.browser.close();
    if (this.profileToDelete) rmSync(this.profileToDelete, { recursive: true, force: true, maxRetries: 5 });
  }

  private workerTarget() {
    return this.browser.targets().find(isOurWorker);
  }

  private isPopup(url: string): boolean {
    return url === `${this.extensionOrigin}/${popupPath}`;
  }

  /** A worker wakes for an event; a page of the extension that says something is one. */
  private async wakeWorker(): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto(`${this.extensionOrigin}/${popupPath}`);
    await page.evaluate('chrome.runtime.sendMessage({}).catch(() => undefined)');
    await page.close();
  }
}

/** Other extensions in the same browser have workers too. */
function isOurWorker(target: Target): boolean {
  return target.type() === TargetType.SERVICE_WORKER && !target.url().endsWith('/stranger.js');
}
