import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { buildTorture, engines, killTree, launch, type Engine } from './browser';
import type { Acknowledged, Findings } from './findings';

/**
 * Kills the browser's whole process tree in the middle of writing, again and again, and counts what was acknowledged
 * and is not there. `tsx test/torture/kills.ts 200` takes about ten minutes an engine. SIGKILL proves that nothing is
 * half done; it does not prove anything about power cuts, which need a disk that forgets.
 */
const kills = Number(process.argv[2] ?? 200);

await buildTorture();
let failed = false;
for (const engine of Object.keys(engines) as Engine[]) failed = !(await torture(engine)) || failed;
process.exit(failed ? 1 : 0);

async function torture(engine: Engine): Promise<boolean> {
  const profile = mkdtempSync(join(tmpdir(), 'psl-companion-torture-'));
  const sum: Findings = { lost: 0, halfWritten: 0, losses: [] };
  let total = 0;
  let toCheck: Acknowledged[] = [];
  for (let kill = 0; kill <= kills; kill += 1) {
    const { browser, page } = await launch(profile, engine);
    const found = await check(page, toCheck);
    add(sum, found);
    if (found.losses.length > 0) console.log(`${engine}: before kill ${kill + 1}: ${JSON.stringify(found)}`);
    toCheck = [];
    if (kill < kills) {
      await page.exposeFunction('acknowledge', (call: Acknowledged) => void toCheck.push(call));
      await page.evaluate('torture.write()');
      await wait(100 + Math.random() * 600);
    }
    await killTree(browser);
    total += toCheck.length;
  }
  const { lost, halfWritten, losses } = sum;
  const whole = total > 0 && lost + halfWritten + losses.length === 0;
  console.log(
    `${engine}: ${kills} kills, ${total} acknowledged saves, ${lost} lost, ${halfWritten} half-written, losses noticed: ${JSON.stringify(losses)}`,
  );
  // What went wrong is kept, to be looked at.
  if (whole) rmSync(profile, { recursive: true, force: true });
  else console.log(`The profile is in ${profile}.`);
  return whole;
}

function check(page: Page, acknowledged: Acknowledged[]): Promise<Findings> {
  // A plain text, because the page has its own `torture` and this file does not.
  return page.evaluate(`torture.check(${JSON.stringify(acknowledged)})`) as Promise<Findings>;
}

function add(sum: Findings, found: Findings): void {
  sum.lost += found.lost;
  sum.halfWritten += found.halfWritten;
  sum.losses.push(...found.losses);
}
