import { newBrowser, world } from '../storage/support/browser';
import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase } from '../../src/storage/database';
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

/** Runs a sweep and kills the worker after so many turns or calls to the browser, unless it was over before. */
async function sweepKilledAfter(turns: number, calls: number): Promise<Life> {
  const life: Life = { dead: false, finished: false, callsLeft: calls, transactions: [] };
  lives.run(life, () => void sweep(now).then(() => (life.finished = true)));
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  life.dead = true;
  for (const transaction of life.transactions) undo(transaction);
  await closeDatabase();
  return life;
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

it(`reminds of each follow-up after ${kills} kills of the worker, and never twice`, async () => {
  const { store, saveCall } = await openContext();
  const told = { once: 0, badgeOnly: 0 };
  let killed = 0;
  while (killed < kills) {
    valueOf(await saveCall(store, aCall({ followUp: dueAt(now) })));
    world.notifications.length = 0;
    let lostInGap = false;
    for (let finished = false; !finished;) {
      const life = await sweepKilledAfter(upTo(40), upTo(20));
      finished = life.finished;
      if (!finished) {
        killed += 1;
        lostInGap ||= (await read()).unnoticed === 0 && world.notifications.length === 0;
      }
    }
    const shown = world.notifications.length;
    expect(shown).toBe(lostInGap ? 0 : 1);
    told[shown === 1 ? 'once' : 'badgeOnly'] += 1;
    const { due } = await read();
    expect(world.badge.text).toBe(due > 999 ? '999+' : String(due));
  }
  console.info(
    `${killed} kills: notified once ${told.once}, by badge and list only ${told.badgeOnly}, twice 0`,
  );
  expect(told.once).toBeGreaterThan(0);
}, 60_000);
