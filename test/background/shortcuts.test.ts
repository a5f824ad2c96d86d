import { dispatch, newBrowser, world } from '../storage/support/browser';
import { beforeEach, expect, it, vi } from 'vitest';

const tab = { id: 7, windowId: 3 };

// All of the worker is loaded anew in each test: a loaded machine takes seconds for it.
vi.setConfig({ testTimeout: 30_000 });
beforeEach(newBrowser);

async function startWorker() {
  vi.resetModules();
  world.listeners = {};
  await import('../../src/background/index');
  return import('../../src/messaging/errand');
}

const inTime = (holds: () => void) => vi.waitFor(holds, 10_000);
const sentTo = (windowId: number) => inTime(() => expect(world.popupsOpened).toEqual([{ windowId }]));

it.each(['copy-details', 'call'] as const)(
  'the key for %s opens the popup in its window, and is taken once',
  async (name) => {
    const { takeErrand } = await startWorker();
    dispatch('onCommand', name, tab);
    await sentTo(3);
    expect(await takeErrand([name], 4, Date.now())).toBeUndefined();
    expect(await takeErrand([name], 3, Date.now())).toBe(name);
    expect(await takeErrand([name], 3, Date.now())).toBeUndefined();
  },
);

it('a key nobody answered does nothing later', async () => {
  const { takeErrand } = await startWorker();
  dispatch('onCommand', 'call', tab);
  await sentTo(3);
  expect(await takeErrand(['call'], 3, Date.now() + 60_000)).toBeUndefined();
});

it('the workspace in sight takes the call, and no popup covers it; for copying the popup comes', async () => {
  world.contexts = [
    { contextType: 'SIDE_PANEL', documentUrl: 'chrome-extension://ourselves/src/panel/index.html' },
  ];
  const { takeErrand } = await startWorker();
  dispatch('onCommand', 'call', tab);
  await inTime(() => expect(world.memory.has('errand')).toBe(true));
  expect(await takeErrand(['call'], 3, Date.now())).toBe('call');
  expect(world.popupsOpened).toEqual([]);
  dispatch('onCommand', 'copy-details', tab);
  await sentTo(3);
});

it('a command that is none of ours does nothing', async () => {
  await startWorker();
  dispatch('onCommand', 'nonsense', tab);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(world.popupsOpened).toEqual([]);
  expect(world.memory.has('errand')).toBe(false);
});
