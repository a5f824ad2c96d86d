import { readdirSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packetFields } from '../../src/domain/packet';
import { marksMemories } from '../../src/storage/mark-shelves';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { findOnDisk } from './support/find-on-disk';
import { markedDay, vaultIdOf } from './support/marked-day';
import { Markers } from './support/markers';

let portal: PracticePortal;
let chromium: Chromium;
let profile: string;

beforeAll(async () => {
  portal = await startPracticePortal();
  profile = mkdtempSync(join(tmpdir(), 'psl-companion-personal-'));
  chromium = await launchChromium(portal, { profile });
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Texts that are nowhere else, one for each field. */
const marker = (name: string) => `MarkerQz7${name.replace(/\W/g, '')}`;
const labels = [
  ...packetFields.map(({ label }) => label),
  'Ticket number',
  'Representative',
  'What PSL said',
];
const markers = labels.map(marker);

it('nothing typed or read is in a log, an address, an alarm, the badge, storage outside the database, or a file name', async () => {
  const seen: Record<string, string[]> = { logs: [], addresses: [] };
  const listen = (page: Page) => {
    page.on('console', (message) => seen['logs']?.push(message.text()));
    page.on('framenavigated', (frame) => seen['addresses']?.push(frame.url()));
  };
  const worker = await chromium.worker();
  worker.on('console', (message) => seen['logs']?.push(message.text()));

  portal.serve(
    'kyagent.ky.gov',
    '/UserProfile/Marked',
    `<!doctype html><title>Client Profile</title><h1>Client Profile</h1><p>${marker('Page')}</p>
    <dl><dt>Case Number</dt><dd>110045678</dd></dl>`,
  );
  const popup = new Companion(
    await chromium.openPopup(await chromium.openPortal('https://kyagent.ky.gov/UserProfile/Marked')),
  );
  listen(popup.page);
  await popup.see('Client Profile');
  for (const label of labels) await popup.choose(label, marker(label));
  await popup.press('Copy call details');
  await popup.see('Copied');
  await popup.press('Save ticket');
  await popup.see(marker('Ticket number'));
  await popup.page.close();

  const tickets = new Companion(await chromium.openExtensionPage('src/popup/index.html?view=tickets'));
  listen(tickets.page);
  await tickets.page.reload();
  await tickets.press(marker('Ticket number'));
  await tickets.see(marker('Notes'));

  // What issues are looked up by is in the browser's memory, and in no file, until it closes or tickets are locked.
  const kept = await worker.evaluate(
    async (lookedUpBy) => {
      const [local, session, sync, alarms, badge, title, notices] = await Promise.all([
        chrome.storage.local.get(null),
        chrome.storage.session.get(null),
        chrome.storage.sync.get(null),
        chrome.alarms.getAll(),
        chrome.action.getBadgeText({}),
        chrome.action.getTitle({}),
        chrome.notifications.getAll(),
      ]);
      const others = Object.entries(session).filter(([name]) => !lookedUpBy.includes(name));
      return JSON.stringify({
        local,
        session: Object.fromEntries(others),
        sync,
        alarms,
        badge,
        title,
        notices,
      });
    },
    [...marksMemories],
  );
  expect(kept).toContain('next-due'); // there is something to look at

  const addresses = [
    ...(seen['addresses'] ?? []),
    ...chromium.browser.targets().map((target) => target.url()),
  ];
  const titles = await Promise.all((await chromium.browser.pages()).map((page) => page.title()));
  const places = {
    kept,
    titles: titles.join(),
    logs: seen['logs']?.join('\n') ?? '',
    // The number a client is known by is as personal as a name.
    addresses: addresses.join('\n'),
    files: readdirSync(profile, { recursive: true }).join('\n'),
  };
  for (const [place, text] of Object.entries(places)) {
    for (const personal of [...markers, marker('Page'), '110045678']) {
      expect(text.includes(personal), `${personal} in ${place}`).toBe(false);
    }
  }
  await tickets.page.close();
});

it('of fifty and more texts typed into every field nothing stands on the disk after the lock and a kill', async () => {
  const typed = new Markers(false);
  await markedDay(chromium, typed, join(profile, 'saved by hand'));
  const vaultId = await vaultIdOf(chromium);
  await chromium.kill();
  expect(typed.typed.size).toBeGreaterThan(50);
  // What is meant to stand there in the clear is found: in the database, in the second copy, in the notes outside.
  expect(findOnDisk(vaultId, [profile]).length).toBeGreaterThan(2);
  expect(findOnDisk(typed.beginning, [profile])).toEqual([]);
  expect(readdirSync(profile, { recursive: true }).join()).not.toContain(typed.beginning);
  expect(findOnDisk(marker(''), [profile])).toEqual([]);
});
