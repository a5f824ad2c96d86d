import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** A new, empty disk in a file: ext4, 512 MB, of which only what is written takes space. */
export function makeDisk(image: string): void {
  execFileSync('truncate', ['--size=512M', image]);
  execFileSync('mkfs.ext4', ['-q', '-F', image]);
}

/**
 * From this moment on nothing comes to the disk mounted under `folder` any more, as when the power goes: what the system had
 * not yet written out, its own journal included, is lost (FS_IOC_SHUTDOWN without flushing the log, linux/fs.h). Copying the
 * image of a mounted disk is no replacement: what such a copy gets is not of one moment.
 */
export function cutPower(folder: string): void {
  const shutDown =
    'open(my $disk, "<", $ARGV[0]) or die; my $how = pack("I", 2); ioctl($disk, 0x8004587d, $how) or die $!';
  execFileSync('perl', ['-e', shutDown, folder]);
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
