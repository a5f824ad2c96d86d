import { dispatch, newBrowser, world } from '../storage/support/browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '../../src/messaging/contract';
import { aReading, cases } from '../domain/build';
import { openContext } from '../storage/support/context';

const tab = { id: 7, windowId: 1 };
const portalTab = { id: 'ourselves', tab, frameId: 0, url: 'https://kyagent.ky.gov/DashBoard' };
const pointed: Message<'pointed'> = {
  app: 'psl-companion',
  kind: 'pointed',
  pointed: { field: 'caseNumber', value: '114207365', label: 'Dossier no', screen: 'Sent Letters' },
};

beforeEach(newBrowser);

async function startWorker() {
  vi.resetModules();
  world.listeners = {};
  await import('../../src/background/index');
  await settled();
}

async function settled() {
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** A loaded machine may take longer than the second that is usual. */
const inTime = (holds: () => void | Promise<void>) => vi.waitFor(holds, 10_000);

async function notes() {
  const { drafts } = await openContext();
  return drafts.drafts.map(({ packet }) => packet.notes);
}

describe('a value that was pointed at', () => {
  it('waits in memory only, and the popup comes back', async () => {
    await startWorker();
    expect(await dispatch('onMessage', pointed, portalTab)[0]).toBeNull();
    expect(world.memory.has('pointed')).toBe(true);
    expect([...world.notes.values()].join()).not.toContain('114207365');
    expect(world.popupsOpened).toEqual([{ windowId: 1 }]);
  });

  it('puts a tick on the button where the browser opens no popup by itself', async () => {
    await startWorker();
    world.refusesPopups = true;
    await dispatch('onMessage', pointed, portalTab)[0];
    expect(world.marked.get(7)).toBe('✓');
    expect(world.badge.text).toBe('');
  });

  it.each([
    ['from another site', pointed, { ...portalTab, url: 'https://example.com/' }],
    ['from a frame', pointed, { ...portalTab, frameId: 2 }],
    ['from another extension', pointed, { ...portalTab, id: 'somebody' }],
    ['out of shape', { ...pointed, pointed: { field: 'ssn', value: '1' } }, portalTab],
    [
      'with a rule that holds a number',
      { ...pointed, pointed: { ...pointed.pointed, rule: { label: '114207365' } } },
      portalTab,
    ],
  ])('%s is not kept', async (_what, message, sender) => {
    await startWorker();
    await dispatch('onMessage', message, sender)[0];
    await settled();
    expect(world.memory.has('pointed')).toBe(false);
    expect(world.popupsOpened).toEqual([]);
  });
});

describe('text sent from the menu', () => {
  const send = (menuItemId: string, selectionText: string) =>
    dispatch('onMenuClicked', { menuItemId, selectionText }, tab);

  it('has an entry for each field it can go to, on the portals only', async () => {
    await startWorker();
    dispatch('onInstalled');
    await settled();
    expect(world.menus).toHaveLength(8);
    for (const entry of world.menus)
      expect(entry).toMatchObject({
        contexts: ['selection'],
        documentUrlPatterns: [
          'https://kyagent.ky.gov/*',
          'https://kynect.ky.gov/*',
          'https://www.kynect.ky.gov/*',
        ],
      });
  });

  it('lands on disk in the draft of the page’s case, all of it, in order', async () => {
    world.pageAnswer = { reading: aReading({ caseNumbers: cases('114207365') }), foreign: [] };
    await startWorker();
    for (let at = 1; at <= 5; at += 1) send('notes', `text ${at}`);
    await inTime(async () => expect(await notes()).toEqual(['text 1\ntext 2\ntext 3\ntext 4\ntext 5']));
    expect((await openContext()).drafts.drafts[0]?.packet.caseNumber).toBe('114207365');
    await inTime(() => expect(world.marked.get(7)).toBe('✓'));
  });

  it('waits while the disk has no room, and lands at the worker’s next start', async () => {
    await startWorker();
    world.freeBytes = 30_000_000;
    send('notes', 'keep me');
    await inTime(() => expect(world.memory.has('sent-texts')).toBe(true));
    await settled();
    world.freeBytes = 10_000_000_000;
    await startWorker();
    await inTime(async () => expect(await notes()).toEqual(['keep me']));
    expect(world.memory.has('sent-texts')).toBe(false);
  });

  it('with an entry that is none of ours does nothing', async () => {
    await startWorker();
    send('send', 'x');
    await settled();
    expect(await notes()).toEqual([]);
  });
});

describe('the way through the portal', () => {
  const opened = (screen?: unknown) => ({
    app: 'psl-companion',
    kind: 'page-opened',
    ...(screen === undefined ? {} : { screen }),
  });

  it('is kept for each tab, in memory only', async () => {
    await startWorker();
    for (const screen of ['Agent Dashboard', 'Client Profile', 'Client Profile'])
      await dispatch('onMessage', opened(screen), portalTab)[0];
    await dispatch('onMessage', opened('My Quotes'), { ...portalTab, tab: { id: 8 } })[0];
    await settled();
    const { readTrails } = await import('../../src/messaging/trails');
    const trails = await readTrails();
    expect(trails['7']?.map(({ screen }) => screen)).toEqual(['Agent Dashboard', 'Client Profile']);
    expect(trails['8']?.map(({ screen }) => screen)).toEqual(['My Quotes']);
  });

  it.each([[undefined], [''], [7], ['x'.repeat(301)]])('takes no screen that is none: %o', async (screen) => {
    await startWorker();
    await dispatch('onMessage', opened(screen), portalTab)[0];
    await settled();
    expect(world.memory.has('trails')).toBe(false);
  });
});
