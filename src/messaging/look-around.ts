import { logError } from '../browser/log';
import { runInPage } from '../browser/scripting';
import { activeTab } from '../browser/tabs';
import { surroundingsSchema, type Surroundings, type TaughtField } from '../domain/page-reading';
import { isPortalAddress, portalPatterns } from '../domain/portal-hosts';
import type { TaughtRule } from '../domain/taught-rule';
import { readTrails } from './trails';

/** A page that is busy for longer than this, in milliseconds, is not waited for. */
const patience = 3000;

/** Built by vite.config.ts; put into a page only when one of the functions below is called. */
const lookFile = '/src/content/look-around.iife.js';
const pointFile = '/src/content/point.iife.js';

/** What those files leave in the page's isolated world. */
interface World {
  pslCompanionLook?: { around: (rules: TaughtRule[]) => unknown; shape: () => unknown };
  pslCompanionPoint?: { start: (field: TaughtField) => void };
}

/** A second, closer look at the page in front; undefined when it takes none. Never throws. */
export async function lookAroundInFront(rules: readonly TaughtRule[]): Promise<Surroundings | undefined> {
  const look = (taught: TaughtRule[]) => (globalThis as World).pslCompanionLook?.around(taught);
  const [answer, tab, trails] = await Promise.all([
    inFront(lookFile, look, [rules]),
    activeTab(portalPatterns),
    readTrails(),
  ]);
  const parsed = surroundingsSchema.safeParse(answer);
  if (!parsed.success) return undefined;
  return { ...parsed.data, earlier: (tab && trails[tab.id]) ?? [] };
}

/** How the page in front is built, without anything about anybody, to be sent to support; undefined when it cannot be told. */
export async function shapeInFront(): Promise<string | undefined> {
  const shape = await inFront(lookFile, () => (globalThis as World).pslCompanionLook?.shape(), []);
  return typeof shape === 'string' ? shape.slice(0, 200_000) : undefined;
}

/** Lets the agent point at a value on the page in front. False when the page takes no script. */
export async function startPointing(field: TaughtField): Promise<boolean> {
  const start = (wanted: TaughtField) => {
    (globalThis as World).pslCompanionPoint?.start(wanted);
    return true;
  };
  return (await inFront(pointFile, start, [field])) === true;
}

async function inFront(file: string, call: (...args: never[]) => unknown, args: unknown[]): Promise<unknown> {
  const tab = await activeTab(portalPatterns);
  if (!tab || !isPortalAddress(tab.url)) return undefined;
  const tooLong = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience));
  try {
    return await Promise.race([runInPage(tab.id, file, call, args), tooLong]);
  } catch (error) {
    logError('pointing-failed', error); // an error page, or a tab that is just being closed
    return undefined;
  }
}
