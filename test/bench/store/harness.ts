// Runs in a page of the extension: our own storage, called as the surfaces call it. Bundled by ../store.ts.
import { newDraft } from '../../../src/domain/drafts';
import { emptyPacket } from '../../../src/domain/packet';
import { findIssues, searchWords } from '../../../src/domain/search-text';
import { saveDraft } from '../../../src/storage/drafts';
import { followWrites } from '../../../src/storage/journal/follow-writes';
import { catchUp } from '../../../src/storage/journal/keep';
import { listIssues, listIssuesById } from '../../../src/storage/issues';
import { openStore, type Store } from '../../../src/storage/opening';
import { readSearchTexts } from '../../../src/storage/search-texts';
import { fill } from './fill';
import { putRaw } from './raw-put';

async function store(): Promise<Store> {
  const opening = await openStore();
  if (opening.kind !== 'open') throw new Error(`storage is ${opening.kind}`);
  return opening.store;
}

/** A value, or the test of it fails. */
async function valueOf<T>(
  asked: Promise<{ ok: true; value: T } | { ok: false; reason: string }>,
): Promise<T> {
  const outcome = await asked;
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/**
 * Saves, saves that are acknowledged when the second copy has them too, and raw puts of the same bytes: in turns, so that
 * all see the same machine. Milliseconds each.
 */
async function saves(count: number): Promise<{ saved: number[]; copied: number[]; raw: number[] }> {
  const open = await store();
  const draft = newDraft(
    'bench',
    { ...emptyPacket, caseNumber: '110045678', notes: 'x'.repeat(800) },
    { date: '', time: '' },
    1,
  );
  await valueOf(saveDraft(open, draft));
  const row: unknown = await open.database.get('drafts', 'bench');
  const put = await putRaw(row);
  const [saved, copied, raw]: [number[], number[], number[]] = [[], [], []];
  const save = (editedAt: number) => timed(() => valueOf(saveDraft(open, { ...draft, editedAt })));
  for (let at = 0; at < count; at += 1) {
    saved.push(await save(2 * at + 2));
    const stop = followWrites(open);
    await valueOf(catchUp(open, 1));
    copied.push(await save(2 * at + 3));
    stop();
    raw.push(await timed(put));
  }
  return { saved, copied, raw };
}

/** The first page of the list. Milliseconds. */
async function list(): Promise<number> {
  const open = await store();
  return timed(() => valueOf(listIssues(open, { limit: 40 })));
}

/** Reading everything for a search, then typing each of `typed` letter by letter. Milliseconds. */
async function search(typed: readonly string[]) {
  const open = await store();
  const start = performance.now();
  const texts = await valueOf(readSearchTexts(open, () => true));
  const reading = performance.now() - start;
  const [looked, shown]: [number[], number[]] = [[], []];
  for (const text of typed) {
    for (let length = 1; length <= text.length; length += 1) {
      const begun = performance.now();
      const ids = findIssues(texts, searchWords(text.slice(0, length)), 20);
      looked.push(performance.now() - begun);
      await valueOf(listIssuesById(open, ids));
      shown.push(performance.now() - begun);
    }
  }
  return { issues: texts.length, reading, looked, shown };
}

/** Bytes the browser counts for the database and the second copy. */
async function size(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

export const harness = {
  fill: async (count: number) => fill(await store(), count),
  saves,
  list,
  search,
  size,
};
Object.assign(globalThis, { harness });
