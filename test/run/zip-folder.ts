import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The earliest moment a zip can name. A zip names local time, so it is made of local parts. */
const fixedTime = new Date(1980, 0, 1);

/**
 * All files below a folder in one zip, the same bytes whoever packs them and when: sorted by name, one time for all, no
 * owner, no permissions, no folders of their own.
 */
export function zipFolder(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const files = Object.fromEntries(
    names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
  );
  return zipSync(files, { level: 9, mtime: fixedTime, os: 0 });
}
