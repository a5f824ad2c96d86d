import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { joinFrames, type FrameAnswer, type TopAnswer } from '../../src/domain/frames';
import type { PageReading } from '../../src/domain/page-reading';
import { isPortalHost, portalHosts } from '../portal/hosts';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { samplePages } from '../reading/sample-pages';
import { sampleStyles } from '../reading/sample-styles';
import { expectReading } from './support/expect-reading';
import { launchFirefox, type Firefox } from './support/firefox';

/**
 * The shipped reader in Firefox. By default on what browsers do each in their own way: frames, shadow roots, slots, what is
 * drawn and what is not. `READ_IN_FIREFOX=all` reads every sample page, which takes minutes.
 */
const browsersOwnWay = /frame|shadow|slot|order|print|closed|inert|visibility|security|svg|^plain-/;
const taken =
  process.env['READ_IN_FIREFOX'] === 'all'
    ? samplePages
    : samplePages.filter(({ name }) => browsersOwnWay.test(name));

let portal: PracticePortal;
let firefox: Firefox;
let page: Page;
/** A page of the extension: what may put the reader into the other tab, as the popup does. */
let extension: Page;

beforeAll(async () => {
  portal = await startPracticePortal();
  for (const [path, file] of sampleStyles)
    for (const host of portalHosts)
      portal.serve(host, path, {
        headers: { 'content-type': 'text/css' },
        body: readFileSync(join(import.meta.dirname, '../../node_modules', file)),
      });
  firefox = await launchFirefox(portal);
  extension = await firefox.openExtensionPage('src/options/index.html');
  page = await firefox.browser.newPage();
});
afterAll(async () => {
  await firefox.close();
  await portal.close();
});

async function read(): Promise<PageReading> {
  // As text: it is more than Firefox's protocol takes apart.
  const answer = await extension.evaluate(async () => {
    const { tabs, scripting } = (globalThis as unknown as { browser: typeof chrome }).browser;
    const [tab] = await tabs.query({ url: ['https://kyagent.ky.gov/*', 'https://*.kynect.ky.gov/*'] });
    const target = { tabId: tab?.id ?? -1, allFrames: true };
    await scripting.executeScript({ target, files: ['/src/content/read.iife.js'] });
    const frames = await scripting.executeScript({
      target,
      func: () => (globalThis as { pslCompanionRead?: () => Promise<unknown> }).pslCompanionRead?.(),
    });
    return JSON.stringify(frames);
  });
  const results = JSON.parse(answer) as { frameId: number; result?: unknown }[];
  const top = results.find(({ frameId }) => frameId === 0)?.result;
  if (!top) throw new Error('The page did not answer.');
  const frames = results.filter(({ frameId, result }) => frameId !== 0 && result);
  return joinFrames(
    top as TopAnswer,
    frames.map(({ result }) => result as FrameAnswer),
  );
}

describe('sample pages are read right in Firefox', () => {
  test.each(taken)('$name', async ({ html, expected }) => {
    const address = new URL(expected.address ?? 'https://kyagent.ky.gov/x/y');
    if (!isPortalHost(address.host)) throw new Error(`${address.host} is no portal.`);
    portal.serve(address.host, address.pathname, html());
    await page.goto(address.href);
    expectReading(await read(), expected);
  });
});
