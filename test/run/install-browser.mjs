import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

/** Debian's and Ubuntu's packages, and what to say where there are none. */
const packages = { chromium: 'chromium', firefox: 'firefox-esr' };
const names = { chromium: 'Chrome, Edge or Chromium', firefox: 'Firefox' };

/**
 * Makes sure a browser is there: an installed one is used, Debian as root installs its package, anything else is told
 * what to install.
 * @param {BrowserKind} kind
 * @param {(kind: BrowserKind) => string | undefined} find where an installed one is
 */
export function installBrowser(kind, find) {
  if (find(kind)) return;
  if (isDebianRoot()) {
    console.log(`Installing ${packages[kind]} (once)…`);
    run('apt-get update -qq');
    run(`apt-get install -y -qq --no-install-recommends ${packages[kind]}`);
  }
  if (!find(kind)) throw new Error(`${names[kind]} was not found. Install it, then run this again.`);
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string} command */
function run(command) {
  spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
