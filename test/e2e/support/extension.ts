import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built extension, unchanged: the folder that would be shipped. */
export function builtExtension(target: 'chrome' | 'firefox'): string {
  const folder = fileURLToPath(new URL(`../../../dist/${target}`, import.meta.url));
  if (!existsSync(folder)) throw new Error(`There is no build in dist/${target}. Run npm run build first.`);
  return folder;
}

/** The page behind the toolbar button, within the extension. */
export const popupPath = 'src/popup/index.html';

/** The options page, within the extension. */
export const optionsPath = 'src/options/index.html';

/** The workspace's page, within the extension: side panel, sidebar or tab. */
export const panelPath = 'src/panel/index.html';
