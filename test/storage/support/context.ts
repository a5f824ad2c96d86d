import { vi } from 'vitest';

/**
 * Loads our code anew, as every popup, options page and worker start does: its own connection, its own memory, the
 * same disk. What is returned belongs to that context only.
 */
export async function newContext() {
  vi.resetModules();
  const [
    opening,
    drafts,
    issues,
    followUps,
    saving,
    settings,
    reminders,
    notices,
    database,
    write,
    freeze,
    inspect,
    journal,
    restoring,
    protect,
    unlocking,
    locking,
    unlocked,
    reEncrypt,
    keeping,
    mending,
  ] = await Promise.all([
    import('../../../src/storage/opening'),
    import('../../../src/storage/drafts'),
    import('../../../src/storage/issues'),
    import('../../../src/storage/follow-ups'),
    import('../../../src/storage/save-call'),
    import('../../../src/storage/settings'),
    import('../../../src/storage/reminders'),
    import('../../../src/storage/notices'),
    import('../../../src/storage/database'),
    import('../../../src/storage/write'),
    import('../../../src/storage/freeze'),
    import('../../../src/storage/inspect'),
    import('../../../src/storage/journal/follow-writes'),
    import('../../../src/storage/restore/from-journal'),
    import('../../../src/storage/protection/protect'),
    import('../../../src/storage/protection/unlock'),
    import('../../../src/storage/protection/lock'),
    import('../../../src/storage/protection/unlocked'),
    import('../../../src/storage/protection/re-encrypt'),
    import('../../../src/storage/journal/keep'),
    import('../../../src/storage/restore/mend'),
  ]);
  return {
    ...opening,
    ...drafts,
    ...issues,
    ...followUps,
    ...saving,
    ...settings,
    ...reminders,
    ...notices,
    ...database,
    ...write,
    ...freeze,
    ...inspect,
    ...journal,
    ...restoring,
    ...protect,
    ...unlocking,
    ...locking,
    ...unlocked,
    ...reEncrypt,
    ...keeping,
    ...mending,
  };
}

export type Context = Awaited<ReturnType<typeof newContext>>;

/** A context with its store open; fails the test when it does not open. */
export async function openContext() {
  const context = await newContext();
  const opening = await context.openStore();
  if (opening.kind !== 'open') throw new Error(`storage did not open: ${JSON.stringify(opening)}`);
  return { ...context, ...opening };
}

/** The value of an outcome; fails the test when there is none. */
export function valueOf<T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!outcome.ok) throw new Error(`failed: ${outcome.reason}`);
  return outcome.value;
}
