// Builds the extension for Firefox. A script of its own because `BROWSER=firefox vite build` is no command on Windows.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  env: { ...process.env, BROWSER: 'firefox' },
  stdio: 'inherit',
});
process.exit(status ?? 1);
