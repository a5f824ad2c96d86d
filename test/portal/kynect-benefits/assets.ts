import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildKynectBenefits, modulesFolder } from './build';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const cache = join(root, '.cache/practice-portal');

/** The folder with the built kynect benefits. Built at the first start and after a change; otherwise it is there at once. */
export async function kynectBenefitsAssets(): Promise<string> {
  const folder = join(cache, await fingerprint());
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'building-'));
  try {
    await buildKynectBenefits(unfinished);
    await removeOlderBuilds();
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Somebody else may have built the same thing meanwhile.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Of everything the build is made of: our modules, the way to build them, and the versions of all packages. */
async function fingerprint(): Promise<string> {
  const modules = await readdir(modulesFolder, { recursive: true, withFileTypes: true });
  const files = modules
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of [
    ...files,
    fileURLToPath(new URL('build.ts', import.meta.url)),
    join(root, 'package-lock.json'),
  ]) {
    hash.update(file.slice(root.length)).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function removeOlderBuilds(): Promise<void> {
  const older = (await readdir(cache)).filter((name) => !name.startsWith('building-'));
  await Promise.all(older.map((name) => rm(join(cache, name), { recursive: true, force: true })));
}
