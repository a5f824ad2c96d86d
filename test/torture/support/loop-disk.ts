import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** A new, empty disk in a file: ext4, 512 MB, of which only what is written takes space. */
export function makeDisk(image: string): void {
  execFileSync('truncate', ['--size=512M', image]);
  execFileSync('mkfs.ext4', ['-q', '-F', image]);
}

/** The disk as it is at this moment, in another file. */
export function copyDisk(image: string, to: string): void {
  execFileSync('cp', ['--sparse=always', image, to]);
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
