import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Where browsers are installed, best first. Edge and Chrome are what the agents use; Chromium is what a test machine has. */
const places: Record<BrowserKind, Partial<Record<NodeJS.Platform, string[]>>> = {
  chromium: {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/usr/bin/microsoft-edge-stable',
      '/usr/bin/microsoft-edge',
    ],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: underProgramFiles(
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ),
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox-esr/firefox-esr'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: underProgramFiles('Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'),
  },
};

/** An environment variable names the browser to use when it is somewhere else. */
const variables: Record<BrowserKind, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** The program of an installed browser, or undefined when there is none. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const named = process.env[variables[kind]];
  if (named) return named;
  return places[kind][process.platform]?.find((place) => existsSync(place));
}

/** The program of an installed browser; throws a sentence that says what to install. */
export function installedBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found !== undefined) return found;
  const what = kind === 'firefox' ? 'Firefox' : 'Chrome, Edge or Chromium';
  throw new Error(`${what} was not found. Install it, or set ${variables[kind]} to its program.`);
}

function underProgramFiles(...programs: string[]): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return programs.flatMap((program) => roots.flatMap((root) => (root ? [join(root, program)] : [])));
}
