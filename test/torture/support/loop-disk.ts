import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A new, empty disk in a file: ext4, 512 MB, of which only what is written takes space. */
export function makeDisk(image: string): void {
  execFileSync('truncate', ['--size=512M', image]);
  execFileSync('mkfs.ext4', ['-q', '-F', image]);
}

/**
 * The disk mounted under `folder` as it is at this moment, in another file. The system goes on writing behind a stopped
 * browser: a copy during which anything came to the disk is of no moment at all (its journal may be of a later one
 * than what the journal is about), and is made again.
 */
export function copyDisk(image: string, folder: string, to: string): void {
  const device = basename(
    execFileSync('findmnt', ['--noheadings', '--output=SOURCE', folder]).toString().trim(),
  );
  for (let attempt = 1; attempt <= 50; attempt += 1) {
    const before = writesTo(device);
    execFileSync('cp', ['--sparse=always', image, to]);
    const after = writesTo(device);
    if (before.underWay === 0 && after.underWay === 0 && before.done === after.done) return;
  }
  throw new Error('The disk does not come to rest.');
}

/** Of the block device's counters (Documentation/block/stat.rst) the fifth and the ninth. */
function writesTo(device: string): { done: number; underWay: number } {
  const counters = readFileSync(`/sys/block/${device}/stat`, 'utf8').trim().split(/\s+/).map(Number);
  return { done: counters[4] ?? 0, underWay: counters[8] ?? 0 };
}

/** Puts the disk under `folder`. One that was cut off is brought in order first, as at any start of a computer. */
export function mountDisk(image: string, folder: string): void {
  execFileSync('mount', ['-o', 'loop', image, folder]);
}

/** Takes it away; processes that were just killed may hold it for a moment. */
export async function unmountDisk(folder: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      execFileSync('umount', [folder], { stdio: 'ignore' });
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await wait(100);
    }
  }
}
