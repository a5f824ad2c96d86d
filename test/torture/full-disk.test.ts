import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killTree } from '../e2e/support/kill-tree';
import { buildTorture, everyEngine, launch, type Engine } from './support/browser';
import { check, nothing, Sum, type Acknowledged } from './support/findings';
import { howOften } from './support/how-often';

const runs = howOften('FULL_DISKS', 20);
const disk = mkdtempSync(join(tmpdir(), 'psl-companion-disk-'));
const size = '200m';
const filler = join(disk, 'filler');

beforeAll(buildTorture);
afterAll(() => rmSync(disk, { recursive: true, force: true }));

/**
 * Fills a real, small disk while the browser writes, frees it again, restarts, and counts what was acknowledged and is
 * not there. Odd runs fill slowly, so that the check before a write sees it coming; even runs fill at once, so that
 * writes fail. Linux and root, because it mounts a tmpfs.
 */
describe.each(everyEngine)('a disk that is full in the middle of writing, on %s', (engine) => {
  it(`${runs} times: nothing acknowledged is lost, also after there is space again and a restart`, async () => {
    const sum = new Sum();
    const stops: Record<string, number> = {};
    let reopened = 0;
    for (let run = 0; run < runs; run += 1) {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]);
      try {
        const { reason, afterwards } = await once(engine, run % 2 === 1, sum);
        stops[reason] = (stops[reason] ?? 0) + 1;
        if (reason === 'write-failed' && afterwards === 'saved') reopened += 1;
      } finally {
        execFileSync('umount', ['--lazy', disk]);
      }
    }
    console.log(
      `${engine}: ${runs} full disks, ${sum.text()}, ${reopened} opened or written while frozen; stopped by ${JSON.stringify(stops)}`,
    );
    expect(sum.found).toEqual(nothing);
    expect(reopened).toBe(0);
    expect(sum.saves).toBeGreaterThan(0);
  });
});

async function once(
  engine: Engine,
  slowly: boolean,
  sum: Sum,
): Promise<{ reason: string; afterwards: string }> {
  const acknowledged: Acknowledged[] = [];
  const profile = join(disk, 'profile');
  const { browser, page } = await launch(profile, engine);
  await page.exposeFunction('acknowledge', (call: Acknowledged) => void acknowledged.push(call));
  const stopped = page.evaluate('torture.writeUntilStopped()') as Promise<string>;
  await wait(200 + Math.random() * 500);
  if (slowly) await fill();
  else shrink();
  const reason = await stopped;
  // The agent opens the popup again on the full disk, then makes room and goes on.
  const popup = await browser.newPage();
  await popup.goto(page.url());
  await popup.waitForFunction('globalThis.torture');
  await popup.evaluate('torture.attempt()');
  makeRoom();
  const afterwards = await attempt(popup);
  await browser.close().catch(() => killTree(browser));

  const again = await launch(profile, engine);
  sum.add(acknowledged, await check(again.page, acknowledged));
  await killTree(again.browser);
  return { reason, afterwards };
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
