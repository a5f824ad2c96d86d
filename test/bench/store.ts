import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { launchChromium, type Chromium } from '../e2e/support/chromium';
import { Companion } from '../e2e/support/companion';
import { builtExtension } from '../e2e/support/extension';
import { lockComputer, setPassphrase } from '../e2e/support/passphrase';
import { startPracticePortal } from '../portal/server';
import { median, percentile, report } from './figures';
import type { harness } from './store/harness';

const passphrase = 'four quiet herons at dusk';
const sizes = (process.env['BENCH_ISSUES'] ?? '1000,10000,100000').split(',').map(Number);
const searched = ['INC-77', '100 045 678', 'eligibility results dana', 'nowhere to be found'];

/** The store as it grows: a save against a bare one, unlocking and listing, searching at each letter, bytes on disk. */
export async function benchStore(): Promise<void> {
  const folder = await extensionWithHarness();
  const portal = await startPracticePortal();
  const chromium = await launchChromium(portal, { extension: folder });
  try {
    const options = new Companion(await chromium.openExtensionPage('src/options/index.html'));
    await setPassphrase(options, passphrase);
    await options.page.close();
    for (const count of sizes) await benchAt(chromium, count);
  } finally {
    await chromium.close();
    await portal.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchAt(chromium: Chromium, count: number): Promise<void> {
  const at = `${count.toLocaleString('en-US')} issues`;
  const page = await openHarness(chromium);
  await ask(page, 'fill', count);
  const { saved, copied, raw } = await ask(page, 'saves', 200);
  const ratio = percentile(saved, 0.95) / percentile(raw, 0.95);
  report(`${at}: sealed strict save, p95`, ms(percentile(saved, 0.95)), `median ${ms(median(saved))}`);
  report(
    `${at}: bare strict put of the same bytes, p95`,
    ms(percentile(raw, 0.95)),
    `median ${ms(median(raw))}`,
  );
  report(
    `${at}: the same until the second copy has it, p95`,
    ms(percentile(copied, 0.95)),
    `median ${ms(median(copied))}: what the agent waits for`,
  );
  report(`${at}: save against put, p95`, `${ratio.toFixed(2)} x`, 'goal at most 1.5 x');
  report(`${at}: first page of the list, median`, ms(median(await repeat(5, () => ask(page, 'list')))), '');
  const found = await ask(page, 'search', searched);
  if (found.issues !== count) throw new Error(`${found.issues} of ${count} issues were looked through`);
  report(
    `${at}: reading all for the first search`,
    ms(found.reading),
    'once, while the first letter is typed',
  );
  report(`${at}: one letter, looked through, p95`, ms(percentile(found.looked, 0.95)), 'goal at most 16 ms');
  report(`${at}: one letter, 20 tickets ready to draw, p95`, ms(percentile(found.shown, 0.95)), '');
  report(
    `${at}: on disk, a record`,
    `${((await ask(page, 'size')) / count / 1000).toFixed(2)} kB`,
    'with the second copy',
  );
  await page.close();
  const unlocked = await repeat(3, () => unlockAndList(chromium));
  report(
    `${at}: unlock to list on screen, key derivation included`,
    ms(median(unlocked)),
    'goal at 10,000 at most 1500 ms',
  );
}

/** From the press of Unlock to the frame with the tickets in it. */
async function unlockAndList(chromium: Chromium): Promise<number> {
  const list = new Companion(await chromium.openExtensionPage('src/popup/index.html?view=tickets'));
  await list.page.waitForSelector('.ticket-row', { timeout: 120_000 });
  await lockComputer(chromium);
  await list.see('Your tickets are locked');
  await list.fill('Passphrase', passphrase);
  await list.page.evaluate(() => {
    const times = globalThis as unknown as { pressed: number };
    addEventListener('click', () => (times.pressed = performance.now()), { capture: true, once: true });
  });
  await list.press('Unlock');
  const drawn = await list.page.waitForFunction(
    () => {
      const { pressed } = globalThis as unknown as { pressed: number };
      return document.querySelector('.ticket-row') ? performance.now() - pressed : undefined;
    },
    { polling: 'raf' },
  );
  const took = Number(await drawn.jsonValue());
  await list.page.close();
  return took;
}

/** The built extension with one page more, that calls our own storage. Nothing of it ships. */
export async function extensionWithHarness(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'psl-companion-bench-'));
  cpSync(builtExtension('chrome'), folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('store/harness.ts', import.meta.url)),
        formats: ['es'],
        fileName: 'bench',
      },
    },
  });
  writeFileSync(
    join(folder, 'bench.html'),
    '<!doctype html><title>bench</title><script type="module" src="bench.js"></script>',
  );
  return folder;
}

export async function openHarness(chromium: Chromium): Promise<Page> {
  const page = await chromium.openExtensionPage('bench.html');
  page.setDefaultTimeout(0);
  await page.waitForFunction(() => 'harness' in globalThis);
  return page;
}

type Harness = typeof harness;

export function ask<K extends keyof Harness>(
  page: Page,
  name: K,
  ...args: Parameters<Harness[K]>
): ReturnType<Harness[K]> {
  return page.evaluate(
    (wanted, given) => {
      const { harness: all } = globalThis as unknown as {
        harness: Record<string, (...args: unknown[]) => unknown>;
      };
      return all[wanted]?.(...given);
    },
    name,
    args,
  ) as ReturnType<Harness[K]>; // each answers a promise, and so does evaluate
}

async function repeat(times: number, act: () => Promise<number>): Promise<number[]> {
  const figures: number[] = [];
  for (let time = 0; time < times; time += 1) figures.push(await act());
  return figures;
}

function ms(figure: number): string {
  return `${figure.toFixed(1)} ms`;
}
