import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killTree } from '../e2e/support/kill-tree';
import { buildTorture, everyEngine, launch, stopTree } from './support/browser';
import { beginToWrite, check, nothing, Sum, type Acknowledged } from './support/findings';
import { howOften } from './support/how-often';
import { copyDisk, makeDisk, mountDisk, unmountDisk } from './support/loop-disk';

const cuts = howOften('POWER_CUTS', 100);
const folder = mkdtempSync(join(tmpdir(), 'psl-companion-power-'));

beforeAll(buildTorture);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * The profile lies on a disk image. The browser is stopped in the middle of writing and the image copied as it is: what
 * the operating system had not yet been made to write is not in it. The copy is the disk the next start finds.
 * Linux and root, because it mounts.
 */
describe.each(everyEngine)('power cut in the middle of writing, on %s', (engine) => {
  it(`${cuts} times: nothing acknowledged is lost, nothing is written by half`, async () => {
    const sum = new Sum();
    const mounted = join(folder, `${engine}-mounted`);
    mkdirSync(mounted);
    let image = join(folder, `${engine}-0.img`);
    makeDisk(image);
    let toCheck: Acknowledged[] = [];
    for (let cut = 0; cut <= cuts; cut += 1) {
      const after = join(folder, `${engine}-${cut + 1}.img`);
      mountDisk(image, mounted);
      try {
        const { browser, page } = await launch(join(mounted, 'profile'), engine);
        sum.add(toCheck, await check(page, toCheck));
        toCheck = cut < cuts ? await beginToWrite(page) : [];
        await wait(100 + Math.random() * 600);
        stopTree(browser);
        // What was acknowledged before the stop has arrived by then; what comes now was before it too.
        await wait(50);
        copyDisk(image, mounted, after);
        await killTree(browser);
      } finally {
        await unmountDisk(mounted);
      }
      rmSync(image);
      image = after;
    }
    console.log(`${engine}: ${cuts} power cuts, ${sum.text()}`);
    expect(sum.found).toEqual(nothing);
    expect(sum.saves).toBeGreaterThan(cuts);
    rmSync(image);
  });
});
