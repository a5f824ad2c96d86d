import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { killTree } from '../e2e/support/kill-tree';
import { buildTorture, everyEngine, launch } from './support/browser';
import { beginToWrite, check, nothing, restore, Sum, type Acknowledged } from './support/findings';
import { howOften } from './support/how-often';

const kills = howOften('KILLS', 200);

beforeAll(buildTorture);

// SIGKILL proves that nothing is half done; about power cuts, where the disk forgets, it proves nothing.
describe.each(everyEngine)('the whole process tree killed in the middle of writing, on %s', (engine) => {
  it(`${kills} times: nothing acknowledged is lost, nothing is written by half`, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'psl-companion-torture-'));
    const sum = new Sum();
    const all: Acknowledged[] = [];
    let toCheck: Acknowledged[] = [];
    let freshStarts = 0;
    for (let kill = 0; kill <= kills; kill += 1) {
      const { browser, page } = await launch(profile, engine);
      const found = await check(page, toCheck);
      if (found.losses.length > 0) {
        freshStarts += 1;
        const losses = JSON.stringify(found.losses);
        console.log(`${engine}, kill ${kill}: ${losses}, ${found.lost} lost; ${await restore(page)}`);
      }
      // After a loss, and at the end, every call there ever was: the second copy has to have them.
      const whole = found.losses.length > 0 || kill === kills;
      sum.add(toCheck, whole ? await check(page, all) : found);
      if (kill < kills) {
        toCheck = await beginToWrite(page);
        await wait(100 + Math.random() * 600);
      }
      await killTree(browser);
      if (kill < kills) all.push(...toCheck);
    }
    console.log(`${engine}: ${kills} kills, ${sum.text()}, ${freshStarts} times the store itself was gone`);
    expect(sum.found).toEqual(nothing);
    expect(sum.saves).toBeGreaterThan(kills);
    // What went wrong is kept, to be looked at.
    rmSync(profile, { recursive: true, force: true });
  });
});
