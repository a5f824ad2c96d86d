import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gecko } from '../../e2e/support/firefox-prefs';
import { built } from './browser';

/** The extension that writes through our storage code as Firefox takes it: with the id it is known by, and no service worker. */
export function tortureForFirefox(): string {
  const folder = `${built}-firefox`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  const forFirefox = {
    background: { scripts: ['worker.js'] },
    browser_specific_settings: { gecko: { id: gecko } },
  };
  writeFileSync(file, JSON.stringify({ ...manifest, ...forFirefox }));
  return folder;
}
