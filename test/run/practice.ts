import { buildExtension } from '../e2e/support/build-extension';
import { findBrowser } from '../e2e/support/browsers';
import { launchChromium } from '../e2e/support/chromium';
import { startPracticePortal } from '../portal/server';
import { installBrowser } from './install-browser.mjs';
import { letThemTry } from './let-them-try';
import { showWhatIsRead } from './show-what-is-read';

/** The extension in a browser on the practice portal: to try with a display, otherwise to show what it reads. */
export async function startPractice(args: readonly string[]): Promise<void> {
  installBrowser('chromium', findBrowser);
  console.log('Building the extension and the practice portal (the first time takes a minute)…');
  buildExtension('chrome');
  const headless = args.includes('--headless') || !hasDisplay();
  const portal = await startPracticePortal();
  const chromium = await launchChromium(portal, { headless, ownSignals: !headless });
  try {
    if (headless) await showWhatIsRead(chromium);
    else await letThemTry(chromium);
  } finally {
    await chromium.close();
    await portal.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
