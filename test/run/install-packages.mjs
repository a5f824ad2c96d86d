import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Installs the packages of the lockfile unless exactly those are there already. Only Node's own modules are used here. */
export function installPackages() {
  if (isInstalled()) return;
  console.log('Installing packages from the lockfile (once)…');
  // A shell, because npm is a script with another name on Windows.
  const { status } = spawnSync('npm ci --no-fund --no-audit --loglevel=error', {
    cwd: root,
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The packages could not be installed. Is npm there, and a network?');
}

/** npm notes in node_modules what it put there; the lockfile also lists what is for other systems only. */
function isInstalled() {
  const note = `${root}node_modules/.package-lock.json`;
  if (!existsSync(note)) return false;
  const wanted = packagesIn(`${root}package-lock.json`);
  const present = packagesIn(note);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
