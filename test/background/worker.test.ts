import { dispatch, newBrowser, restartBrowser, world } from '../storage/support/browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followUpsChanged } from '../../src/browser/wake-worker';
import { defaultSettings } from '../../src/domain/settings';
import type { Message } from '../../src/messaging/contract';
import { aCall, dueAt } from '../storage/support/build';
import { openContext, valueOf } from '../storage/support/context';

const hour = 3_600_000;
/** Noon: an hour ago is today, too, whenever the tests run. */
const now = new Date().setHours(12, 0, 0, 0);
const page = { id: 'ourselves', url: 'chrome-extension://ourselves/src/popup/index.html' };
const portalTab = { id: 'ourselves', tab: {}, frameId: 0, url: 'https://kyagent.ky.gov/DashBoard' };

beforeEach(() => {
  vi.setSystemTime(now);
  newBrowser();
});

/** Starts a worker as the browser does: everything loaded anew, listeners there after the first turn. */
async function startWorker() {
  vi.resetModules();
  world.listeners = {};
  await import('../../src/background/index');
  await settled();
}

/** The worker has nothing left to do. */
async function settled() {
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function saveDue(moment: number) {
  const { store, saveCall } = await openContext();
  valueOf(await saveCall(store, aCall({ followUp: dueAt(moment) })));
}

describe('the worker', () => {
  it('listens in its first turn', async () => {
    await startWorker();
    const names = [
      'onAlarm',
      'onClicked',
      'onClosed',
      'onCommand',
      'onInputChanged',
      'onInputEntered',
      'onInstalled',
      'onMenuClicked',
      'onMessage',
      'onStartup',
      'onStateChanged',
      'onUpdateAvailable',
    ];
    expect(Object.keys(world.listeners).sort()).toEqual(names);
  });

  it('shows how many are due and says so once, without a word about anyone', async () => {
    await saveDue(now - hour);
    await saveDue(now - 2 * hour);
    await startWorker();
    dispatch('onStartup');
    await settled();
    expect(world.badge).toEqual({ text: '2', title: 'PSL Companion: 2 follow-ups are due' });
    expect(world.notifications).toMatchObject([
      { title: '2 follow-ups are due', message: 'Click to open your list of tickets.' },
    ]);
  });

  it('says nothing when the agent wants no notifications, and counts all the same', async () => {
    const { store, saveSettings } = await openContext();
    const reminder = { ...defaultSettings.reminder, notify: false };
    valueOf(await saveSettings(store, { ...defaultSettings, reminder }));
    await saveDue(now - hour);
    await startWorker();
    expect(world.notifications).toEqual([]);
    expect(world.badge.text).toBe('1');
  });

  it('sets one alarm for the earliest and leaves a right one alone', async () => {
    await saveDue(now + 2 * hour);
    await saveDue(now + hour);
    await startWorker();
    await startWorker();
    expect([...world.alarms.values()]).toEqual([{ name: 'next-due', scheduledTime: now + hour }]);
    expect(world.alarmsCreated).toBe(1);
  });

  it('sets the alarm again after the browser forgot it', async () => {
    await saveDue(now + hour);
    await startWorker();
    restartBrowser();
    await startWorker();
    expect(world.alarms.get('next-due')?.scheduledTime).toBe(now + hour);
  });

  it('takes badge and alarm away when everything is done', async () => {
    await saveDue(now - hour);
    await startWorker();
    const { store, listDue, finishFollowUp } = await openContext();
    const [item] = valueOf(await listDue(store, now)).due;
    valueOf(await finishFollowUp(store, item?.summary.issue.id ?? '', item?.followUp.id ?? ''));
    dispatch('onMessage', followUpsChanged, page);
    await settled();
    expect(world.badge).toEqual({ text: '', title: 'PSL Companion' });
    expect(world.alarms.size).toBe(0);
  });

  it('still counts, but does not notify, when nothing can be written any more', async () => {
    await saveDue(now - hour);
    world.freeBytes = 30_000_000;
    await startWorker();
    expect(world.badge.text).toBe('1');
    expect(world.notifications).toEqual([]);
    world.freeBytes = 10_000_000_000;
    dispatch('onMessage', followUpsChanged, page);
    await settled();
    expect(world.notifications).toHaveLength(1);
  });

  it('shows what a worker before it was stopped over, and nothing that somebody took away', async () => {
    await saveDue(now - hour);
    const { claimNotices } = await openContext();
    valueOf(await claimNotices(now, 'a-notice'));
    await startWorker();
    expect(world.notifications).toMatchObject([{ id: 'a-notice', title: 'A follow-up is due' }]);
    await startWorker();
    expect(world.notifications).toHaveLength(1);

    await saveDue(now - 2 * hour);
    valueOf(await claimNotices(now, 'another'));
    world.listeners = {};
    vi.resetModules();
    await import('../../src/background/index');
    dispatch('onClosed', 'another');
    await settled();
    expect(world.notifications).toHaveLength(1);
  });

  it('looks again later when storage cannot be read', async () => {
    await startWorker();
    world.memory.set('storage-frozen', 'write-failed');
    await startWorker();
    expect(world.alarms.get('next-due')?.scheduledTime).toBeGreaterThan(Date.now());
  });

  it('opens the list of tickets when the notification is clicked', async () => {
    await startWorker();
    dispatch('onClicked', 'a-notice');
    await settled();
    expect(world.tabsOpened).toEqual(['chrome-extension://ourselves/src/popup/index.html?view=tickets']);
  });

  it('brings the content script to portal tabs that were open before it', async () => {
    await startWorker();
    dispatch('onInstalled');
    await settled();
    expect(world.injected).toEqual([
      { target: { tabId: 1, allFrames: true }, files: ['assets/content.js'] },
      { target: { tabId: 2, allFrames: true }, files: ['assets/content.js'] },
    ]);
  });

  it('closes all three storage areas to web pages', async () => {
    await startWorker();
    expect(world.accessLevels).toEqual(Array(3).fill({ accessLevel: 'TRUSTED_CONTEXTS' }));
  });
});

describe('options that were closed before they were saved', () => {
  it('are put on disk by the worker, and nothing else with them', async () => {
    const { store, saveSettings, loadSettings } = await openContext();
    const base = { ...defaultSettings, profile: { ...defaultSettings.profile, phone: '1' } };
    valueOf(await saveSettings(store, { ...base, profile: { ...base.profile, npn: 'from another window' } }));
    await startWorker();
    const settings = { ...base, profile: { ...base.profile, phone: '502-555-0100' } };
    const message: Message<'keep-settings'> = { app: 'psl-companion', kind: 'keep-settings', settings, base };
    await dispatch('onMessage', message, page)[0];
    const profile = () => loadSettings(store).then((loaded) => valueOf(loaded).settings.profile);
    expect(await profile()).toMatchObject({ phone: '502-555-0100', npn: 'from another window' });
    await dispatch('onMessage', { ...message, settings: { profile: 'none' } }, page)[0];
    expect(await profile()).toMatchObject({ phone: '502-555-0100' });
  });
});

describe('a message to the worker', () => {
  const opened: Message<'page-opened'> = { app: 'psl-companion', kind: 'page-opened' };
  const changed: Message<'follow-ups-changed'> = followUpsChanged;

  it.each([
    ['a portal page says hello', opened, portalTab, true],
    ['one of our pages saved', changed, page, true],
    [
      'one of our pages saved (with its origin)',
      changed,
      { id: 'ourselves', origin: 'chrome-extension://ourselves' },
      true,
    ],
    ['another site says hello', opened, { ...portalTab, url: 'https://kyagent.ky.gov.example/' }, false],
    ['a frame inside a portal page says hello', opened, { ...portalTab, frameId: 3 }, false],
    ['another extension says hello', opened, { ...portalTab, id: 'somebody' }, false],
    ['a web page pretends to be one of ours', changed, portalTab, false],
    ['a page pretends in its address only', changed, { ...page, origin: 'https://kyagent.ky.gov' }, false],
    ['another extension pretends to be one of ours', changed, { ...page, id: 'somebody' }, false],
    ['somebody else’s message', { app: 'other', kind: 'page-opened' }, portalTab, false],
    ['a kind nobody knows', { app: 'psl-companion', kind: 'read-page' }, page, false],
    ['nothing', null, page, false],
    ['a text', 'page-opened', page, false],
  ])('%s', async (_what, message, sender, heard) => {
    await startWorker();
    const [answer] = dispatch('onMessage', message, sender);
    expect(answer instanceof Promise).toBe(heard);
    if (heard) expect(await answer).toBeNull();
  });
});
