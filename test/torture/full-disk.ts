import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { buildTorture, engines, killTree, launch, type Engine } from './browser';
import type { Loss } from '../../src/storage/witness';
import type { Acknowledged, Findings } from './findings';

/**
 * Fills a real, small disk while the browser writes, frees it again, restarts, and counts what was acknowledged and is
 * not there. `tsx test/torture/full-disk.ts 20` does 20 runs an engine; Linux and root, because it mounts a tmpfs.
 * Odd runs fill slowly, so that the check before a write sees it coming; even runs fill at once, so that writes fail.
 */
const runs = Number(process.argv[2] ?? 20);
const disk = mkdtempSync(join(tmpdir(), 'psl-companion-disk-'));
const size = '200m';
const filler = join(disk, 'filler');

await buildTorture();
let failed = false;
for (const engine of Object.keys(engines) as Engine[]) {
  const sum = { lost: 0, halfWritten: 0, losses: [] as Loss[], saves: 0, reopened: 0 };
  const stops: Record<string, number> = {};
  for (let run = 0; run < runs; run += 1) {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]);
    try {
      await once(engine, run % 2 === 1, sum, stops);
    } finally {
      execFileSync('umount', ['--lazy', disk]);
    }
  }
  const { lost, halfWritten, losses, saves, reopened } = sum;
  console.log(
    `${engine}: ${runs} full disks, ${saves} acknowledged saves, ${lost} lost, ${halfWritten} half-written, ` +
      `${losses.length} losses noticed, ${reopened} opened or written while frozen; stopped by ${JSON.stringify(stops)}`,
  );
  failed ||= saves === 0 || lost + halfWritten + losses.length + reopened > 0;
}
rmSync(disk, { recursive: true, force: true });
process.exit(failed ? 1 : 0);

async function once(
  engine: Engine,
  slowly: boolean,
  sum: Findings & { saves: number; reopened: number },
  stops: Record<string, number>,
): Promise<void> {
  const acknowledged: Acknowledged[] = [];
  const profile = join(disk, 'profile');
  const { browser, page } = await launch(profile, engine);
  await page.exposeFunction('acknowledge', (call: Acknowledged) => void acknowledged.push(call));
  const stopped = page.evaluate('torture.writeUntilStopped()') as Promise<string>;
  await wait(200 + Math.random() * 500);
  if (slowly) await fill();
  else shrink();
  const reason = await stopped;
  stops[reason] = (stops[reason] ?? 0) + 1;
  // The agent opens the popup again on the full disk, then makes room and goes on.
  const popup = await browser.newPage();
  await popup.goto(page.url());
  await popup.evaluate('torture.attempt()');
  makeRoom();
  const afterwards = await attempt(popup);
  if (reason === 'write-failed' && afterwards === 'saved') sum.reopened += 1;
  await browser.close().catch(() => killTree(browser));

  const again = await launch(profile, engine);
  const found = (await again.page.evaluate(`torture.check(${JSON.stringify(acknowledged)})`)) as Findings;
  await killTree(again.browser);
  sum.saves += acknowledged.length;
  sum.lost += found.lost;
  sum.halfWritten += found.halfWritten;
  sum.losses.push(...found.losses);
}

async function attempt(page: Page): Promise<string> {
  return (await page.evaluate('torture.attempt()')) as string;
}

/** The disk is full from one moment to the next, between a look at the free space and the write after it. */
function shrink(): void {
  for (let attempt = 1; ; attempt += 1) {
    const { blocks, bfree, bsize } = statfsSync(disk);
    try {
      resize(`${(blocks - bfree) * bsize + 100_000}`);
      return;
    } catch (error) {
      // The browser wrote more than that meanwhile, and a disk cannot become smaller than what is on it.
      if (attempt === 50) throw error;
    }
  }
}

function makeRoom(): void {
  resize(size);
  rmSync(filler, { force: true });
}

function resize(to: string): void {
  execFileSync('mount', ['-o', `remount,size=${to}`, disk], { stdio: 'ignore' });
}

/** Writes until the disk takes no more. */
async function fill(): Promise<void> {
  const file = openSync(filler, 'w');
  const block = Buffer.alloc(1_000_000);
  try {
    for (;;) {
      writeSync(file, block);
      await wait(20);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error; // the disk being full is what we want
  } finally {
    closeSync(file);
  }
}
