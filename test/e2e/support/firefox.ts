import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { PracticePortal } from '../../portal/server';
import { installedBrowser } from './browsers';
import type { Clipboard } from './clipboard';
import { builtExtension, popupPath } from './extension';
import { openFirefoxToolbarPopup, type FirefoxToolbarPopup } from './firefox-toolbar-popup';
import { firefoxOrigin, firefoxPrefs } from './firefox-prefs';
import { inFirefoxWindow } from './firefox-window';
import { killTree } from './kill-tree';
import { until } from './until';

/** How to start Firefox. Without anything said: the built extension, no window. */
export interface FirefoxOptions {
  /** Another extension folder than dist/firefox; it must carry the same gecko id. */
  extension?: string;
  headless?: boolean;
}

/** Starts Firefox with the extension and the practice portal behind the portals' real names. */
export async function launchFirefox(
  portal: Pick<PracticePortal, 'proxy'>,
  options: FirefoxOptions = {},
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'psl-companion-firefox-'));
  const start = async () => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: installedBrowser('firefox'),
      headless: options.headless ?? true,
      acceptInsecureCerts: true,
      defaultViewport: null,
      userDataDir: profile,
      args: ['--remote-allow-system-access'],
      // Without it a release build asks Mozilla for its settings whatever the preference says.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      extraPrefsFirefox: firefoxPrefs(portal.proxy),
    });
    await browser.installExtension(options.extension ?? builtExtension('firefox'));
    return browser;
  };
  return new Firefox(start, await start(), profile);
}

/** A running Firefox with the extension in it. */
export class Firefox {
  /** `moz-extension://…` without a slash at the end. */
  readonly extensionOrigin = firefoxOrigin;

  constructor(
    private readonly start: () => Promise<Browser>,
    /** Puppeteer's own browser; another one after a restart. */
    public browser: Browser,
    private readonly profile: string,
  ) {}

  /** A new tab in front. The address is a real portal address. */
  async openPortal(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(address);
    await page.bringToFront();
    return page;
  }

  /**
   * The popup's page as a tab behind the tab in front, so that it reads the tab in front as the popup does. The real
   * popup is no page to Puppeteer; see `openToolbarPopup`.
   */
  async openPopup(page?: Page): Promise<Page> {
    await page?.bringToFront();
    const popup = await this.openTab(popupPath, 'behind');
    await popup.setViewport({ width: 420, height: 600 });
    return popup;
  }

  /** The real popup under the toolbar button, over the tab in front: its size, its text and a picture of it. */
  async openToolbarPopup(page?: Page): Promise<FirefoxToolbarPopup> {
    await page?.bringToFront();
    return openFirefoxToolbarPopup(this.browser);
  }

  /** A page of the extension in a tab in front. `page.url()` stays about:blank: Firefox does not tell such addresses. */
  openExtensionPage(path: string): Promise<Page> {
    return this.openTab(path, 'in front');
  }

  /** What is on the clipboard, as text and as HTML. */
  async readClipboard(): Promise<Clipboard> {
    const read = (type: string) =>
      inFirefoxWindow(
        this.browser,
        `for (const item of await navigator.clipboard.read()) {
           if (item.types.includes('${type}')) return (await item.getType('${type}')).text();
         }
         return '';`,
      );
    return { text: String(await read('text/plain')), html: String(await read('text/html')) };
  }

  /** Closes the browser and starts it again with the same profile and what the extension stored there. */
  async restart(): Promise<void> {
    if (this.browser.connected) await this.browser.close();
    this.browser = await this.start();
  }

  /** Ends every process of the browser at once, as a crash of the computer would. `restart()` brings it back. */
  async kill(): Promise<void> {
    await killTree(this.browser);
  }

  /** Closes the browser and deletes its profile. */
  async close(): Promise<void> {
    if (this.browser.connected) await this.browser.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async openTab(path: string, where: 'in front' | 'behind'): Promise<Page> {
    const before = await this.browser.pages();
    await inFirefoxWindow(
      this.browser,
      `const tab = gBrowser.addTab('${this.extensionOrigin}/${path}', {
         triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
       });
       ${where === 'in front' ? 'gBrowser.selectedTab = tab;' : ''}
       // A tab behind another is not drawn and its timers are slowed down; a popup's are not.
       tab.linkedBrowser.docShellIsActive = true;`,
    );
    const file = path.replace(/\?.*$/, '');
    let opened: Page | undefined;
    await until(async () => {
      opened = (await this.browser.pages()).find((page) => !before.includes(page));
      return (await opened?.evaluate(() => location.pathname)) === `/${file}`;
    }, `${path} to open`);
    if (!opened) throw new Error(`${path} did not open.`);
    return opened;
  }
}
