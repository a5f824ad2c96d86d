import { newBrowser, world } from '../storage/support/browser';
import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase } from '../../src/storage/database';
import { noticeGone } from '../../src/background/show-notice';
import { sweep } from '../../src/background/sweep';
import { readReminders } from '../../src/storage/reminders';
import { aCall, dueAt } from '../storage/support/build';
import { openContext, valueOf } from '../storage/support/context';

const kills = 1000;
const now = 1_000_000;

/** One life of the worker. A dead one hears nothing any more, and its open transactions are undone. */
interface Life {
  dead: boolean;
  finished: boolean;
  /** It dies at the call to the browser after so many, when it was not killed before. */
  callsLeft: number;
  transactions: IDBTransaction[];
}

const lives = new AsyncLocalStorage<Life>();
const whole = world.gate;
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
const begin = IDBDatabase.prototype.transaction;

beforeAll(() => {
  newBrowser();
  world.gate = (call, act) =>
    whole(call, () => undefined).then(() => {
      const life = lives.getStore();
      if (life && life.callsLeft-- === 0) life.dead = true;
      return life?.dead ? new Promise<never>(() => undefined) : act();
    });
  IDBDatabase.prototype.transaction = function (...args: Parameters<typeof begin>) {
    const transaction = begin.apply(this, args);
    const life = lives.getStore();
    if (life) {
      life.transactions.push(transaction);
      for (const event of ['success', 'error', 'abort', 'complete']) {
        transaction.addEventListener(event, (heard) => life.dead && heard.stopImmediatePropagation(), true);
      }
    }
    return transaction;
  };
});
afterAll(() => {
  world.gate = whole;
  IDBDatabase.prototype.transaction = begin;
});

/**
 * Wakes a worker and kills it after so many turns or calls to the browser, unless it was over before. `gone` is a
 * notification somebody took away meanwhile: the browser tells the worker at its waking, and what the worker does in its
 * first turn is done.
 */
async function wakeAndKill(turns: number, calls: number, gone: string | undefined): Promise<Life> {
  const life: Life = { dead: false, finished: false, callsLeft: calls, transactions: [] };
  if (gone !== undefined) {
    noticeGone(gone);
    await new Promise((resolve) => setImmediate(resolve));
  }
  lives.run(life, () => void sweep(now).then(() => (life.finished = true)));
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  life.dead = true;
  for (const transaction of life.transactions) undo(transaction);
  await closeDatabase();
  return life;
}

/** Sometimes an agent is quick, and sometimes the system is: what was on the screen is gone before the worker is. */
function takeAway(): string | undefined {
  const [id] = world.notifying;
  if (id === undefined || Math.random() < 0.5) return undefined;
  world.notifying.delete(id);
  return id;
}

function undo(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // It was complete: what it wrote stays.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

const upTo = (most: number) => Math.floor(Math.random() * most);
const read = async () => valueOf(await readReminders(now));

it(`shows each reminder exactly once, with ${kills} kills of the worker`, async () => {
  const { store, saveCall } = await openContext();
  const ended = { notClaimed: 0, underWay: 0, over: 0 };
  let [killed, reminders, takenAway] = [0, 0, 0];
  while (killed < kills) {
    valueOf(await saveCall(store, aCall({ followUp: dueAt(now) })));
    reminders += 1;
    world.notifications.length = 0;
    for (let finished = false; !finished;) {
      const gone = takeAway();
      takenAway += Number(gone !== undefined);
      const life = await wakeAndKill(upTo(40), upTo(25), gone);
      finished = life.finished;
      if (finished) continue;
      killed += 1;
      const { unnoticed, underWay } = await read();
      ended[unnoticed > 0 ? 'notClaimed' : underWay === undefined ? 'over' : 'underWay'] += 1;
    }
    expect(world.notifications).toHaveLength(1);
    const { due } = await read();
    expect(world.badge.text).toBe(due > 999 ? '999+' : String(due));
  }
  console.info(
    `${killed} kills, ${reminders} reminders, each shown once; stopped before the note ${ended.notClaimed}, between note ` +
      `and end ${ended.underWay}, after ${ended.over}; taken away meanwhile ${takenAway}`,
  );
  expect(ended.underWay).toBeGreaterThan(kills / 50);
}, 60_000);
