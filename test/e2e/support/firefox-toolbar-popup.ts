import type { Browser } from 'puppeteer-core';
import { popupPath } from './extension';
import { gecko } from './firefox-prefs';
import { inFirefoxWindow } from './firefox-window';
import { until } from './until';

/** The real popup under Firefox's toolbar button. Puppeteer cannot take hold of it as a page; this much can be seen of it. */
export interface FirefoxToolbarPopup {
  width: number;
  height: number;
  /** Everything it shows as text. */
  text(): Promise<string>;
  /** A PNG. */
  screenshot(): Promise<Uint8Array>;
}

const findPopup = `
  const popup = [...document.querySelectorAll('.webextension-popup-browser')].find(
    (found) => found.currentURI?.spec.endsWith('/${popupPath}') && found.closest('panel')?.state === 'open');`;

/** Opens the popup as the toolbar button does, over the tab in front. */
export async function openFirefoxToolbarPopup(browser: Browser): Promise<FirefoxToolbarPopup> {
  await inFirefoxWindow(
    browser,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     const extension = ExtensionParent.GlobalManager.getExtension('${gecko}');
     await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
     for (let tries = 0; tries < 200; tries++) {
       ${findPopup}
       if (popup) return;
       await new Promise((resolve) => setTimeout(resolve, 50));
     }
     throw new Error('The popup did not open.');`,
  );
  const inPopup = (expression: string) =>
    inFirefoxWindow(
      browser,
      `${findPopup}
       const answer = new Promise((resolve) => popup.messageManager.addMessageListener('seen', (seen) => resolve(seen.data)));
       popup.messageManager.loadFrameScript('data:,sendAsyncMessage("seen", ${encodeURIComponent(expression)})', false);
       return answer;`,
    );
  // It opens with next to no size, and takes that of its page a moment later.
  await until(async () => Number(await inPopup('content.innerWidth')) > 100, 'the popup to have its size');
  return {
    width: Number(await inPopup('content.innerWidth')),
    height: Number(await inPopup('content.innerHeight')),
    text: async () => String(await inPopup('content.document.body.innerText')),
    screenshot: async () => {
      const png = await inFirefoxWindow(browser, `${findPopup} ${drawPopup}`);
      return Buffer.from(String(png), 'base64');
    },
  };
}

const drawPopup = `
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;
