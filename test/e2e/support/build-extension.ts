import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const viteProgram = 'node_modules/vite/bin/vite.js';

/** Builds the extension as it would be shipped, into dist/chrome or dist/firefox, or into another folder. */
export function buildExtension(browser: 'chrome' | 'firefox', folder?: string): void {
  // Vitest's own variables would turn the build into a test build.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const elsewhere = folder === undefined ? [] : ['--outDir', folder, '--emptyOutDir'];
  execFileSync(process.execPath, [viteProgram, 'build', '--logLevel', 'error', ...elsewhere], {
    cwd: root,
    env: { ...env, BROWSER: browser },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
