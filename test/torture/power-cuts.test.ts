import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killTree } from '../e2e/support/kill-tree';
import { buildTorture, everyEngine, launch } from './support/browser';
import { beginToWrite, check, nothing, Sum, type Acknowledged } from './support/findings';
import { howOften } from './support/how-often';
import { cutPower, makeDisk, mountDisk, unmountDisk } from './support/loop-disk';

const cuts = howOften('POWER_CUTS', 100);
const folder = mkdtempSync(join(tmpdir(), 'psl-companion-power-'));

beforeAll(buildTorture);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * The profile lies on a disk of its own, which takes nothing more from one moment on, in the middle of writing: what the
 * operating system had not yet been made to write is gone at the next start. Linux and root, because it mounts.
 */
describe.each(everyEngine)('power cut in the middle of writing, on %s', (engine) => {
  it(`${cuts} times: nothing acknowledged is lost, nothing is written by half`, async () => {
    const sum = new Sum();
    const mounted = join(folder, `${engine}-mounted`);
    const image = join(folder, `${engine}.img`);
    mkdirSync(mounted);
    makeDisk(image);
    let toCheck: Acknowledged[] = [];
    for (let cut = 0; cut <= cuts; cut += 1) {
      mountDisk(image, mounted);
      let browser: Browser | undefined;
      try {
        const running = await launch(join(mounted, 'profile'), engine);
        browser = running.browser;
        const { page } = running;
        sum.add(toCheck, await check(page, toCheck));
        const acknowledged = cut < cuts ? await beginToWrite(page) : [];
        // A busy machine takes long to the first save, and a round without any shows little.
        for (let waited = 0; cut < cuts && acknowledged.length === 0 && waited < 50; waited += 1)
          await wait(100);
        await wait(100 + Math.random() * 600);
        // What comes from here on may be said by a browser that has not noticed yet.
        toCheck = [...acknowledged];
        cutPower(mounted);
        await wait(100);
      } finally {
        if (browser) await killTree(browser);
        await unmountDisk(mounted);
      }
    }
    console.log(`${engine}: ${cuts} power cuts, ${sum.text()}`);
    expect(sum.found).toEqual(nothing);
    expect(sum.saves).toBeGreaterThan(cuts);
  });
});
