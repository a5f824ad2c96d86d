import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { launchFirefox } from '../e2e/support/firefox';
import { startPracticePortal } from '../portal/server';
import { buildTorture } from './support/browser';
import { check, nothing, Sum, type Acknowledged } from './support/findings';
import { tortureForFirefox } from './support/firefox';
import { howOften } from './support/how-often';

const kills = howOften('FIREFOX_KILLS', 20);

beforeAll(buildTorture);

/** Runs in the page: what is acknowledged is collected there, and fetched while it still can be. */
const beginToWrite = `
  globalThis.told = [];
  globalThis.acknowledge = (call) => void told.push(call);
  torture.write();`;

it(`Firefox killed in the middle of writing, ${kills} times: nothing acknowledged is lost, nothing is written by half`, async () => {
  const portal = await startPracticePortal();
  const firefox = await launchFirefox(portal, { extension: tortureForFirefox() });
  const sum = new Sum();
  let toCheck: Acknowledged[] = [];
  for (let kill = 0; kill <= kills; kill += 1) {
    const page = await firefox.openExtensionPage('page.html');
    await page.waitForFunction('globalThis.torture');
    sum.add(toCheck, await check(page, toCheck));
    if (kill === kills) break;
    await page.evaluate(beginToWrite);
    await wait(200 + Math.random() * 600);
    toCheck = (await page.evaluate('globalThis.told')) as Acknowledged[];
    await firefox.kill();
    await firefox.restart();
  }
  console.log(`Firefox: ${kills} kills, ${sum.text()}`);
  await firefox.close();
  await portal.close();
  expect(sum.found).toEqual(nothing);
  expect(sum.saves).toBeGreaterThan(kills);
});
