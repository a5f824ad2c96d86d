import { dispatch, newBrowser, world } from '../storage/support/browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aCall, aPacket } from '../storage/support/build';
import { openContext, valueOf } from '../storage/support/context';
import { protectedContext } from '../storage/support/protected';

// All of the worker is loaded anew in each test: a loaded machine takes seconds for it.
vi.setConfig({ testTimeout: 30_000 });
beforeEach(newBrowser);

const inTime = (holds: () => void) => vi.waitFor(holds, 10_000);

async function startWorker() {
  vi.resetModules();
  world.listeners = {};
  await import('../../src/background/index');
}

/** What is shown under the address bar for a text. */
async function typed(text: string): Promise<unknown> {
  return new Promise((resolve) => void dispatch('onInputChanged', text, resolve));
}

async function save(caseNumber: string, ticketNumber: string) {
  const { store, saveCall } = await openContext();
  return valueOf(await saveCall(store, aCall({ ticketNumber, packet: aPacket({ caseNumber }) }))).issueId;
}

describe('psl and a case number in the address bar', () => {
  it('shows its tickets while it is typed, as text and not as markup', async () => {
    await save('110045678', 'INC-1 <b>&');
    await save('110099999', 'INC-2');
    await startWorker();
    expect(await typed('110045678')).toEqual([
      { content: '110045678 INC-1 <b>&', description: 'Case 110045678 · INC-1 &#60;b&#62;&#38; · open' },
    ]);
    expect(world.addressBar).toBe('Press Enter to open this ticket');
    expect(await typed('1100')).toHaveLength(2);
    expect(await typed('77777')).toEqual([]);
    expect(world.addressBar).toBe('No ticket found. Press Enter to open all tickets');
  });

  it('opens the ticket, the list of several, or all; no number stands in the address', async () => {
    const first = await save('110045678', 'INC-1');
    await startWorker();
    dispatch('onInputEntered', '110045678');
    await inTime(() => expect(world.tabsOpened).toHaveLength(1));
    expect(world.tabsOpened[0]).toContain(`view=tickets&issue=${first}`);
    const second = await save('110045678', 'INC-2');
    dispatch('onInputEntered', '110045678');
    await inTime(() => expect(world.tabsOpened).toHaveLength(2));
    expect(world.tabsOpened[1]).toContain(`issue=${second}&issue=${first}`);
    dispatch('onInputEntered', 'nothing like it');
    await inTime(() => expect(world.tabsOpened).toHaveLength(3));
    expect(world.tabsOpened[2]).toMatch(/view=tickets$/);
    expect(world.tabsOpened.join()).not.toContain('110045678');
  });

  it('says that tickets are locked, and shows none', async () => {
    await save('110045678', 'INC-1');
    await startWorker();
    expect(await typed('110045678')).toHaveLength(1);
    expect(world.memory.has('issue-marks')).toBe(true);
    const { lockNow } = await protectedContext();
    await lockNow();
    expect(world.memory.has('issue-marks')).toBe(false);
    expect(await typed('110045678')).toEqual([]);
    expect(world.addressBar).toBe('Your tickets are locked. Press Enter to unlock them.');
    dispatch('onInputEntered', '110045678');
    await inTime(() => expect(world.tabsOpened).toHaveLength(1));
    expect(world.tabsOpened[0]).toMatch(/view=tickets$/);
  });
});
