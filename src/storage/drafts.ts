import { announce } from '../browser/announcements';
import { draftSchema, type Draft } from '../domain/draft';
import { mergeDraft } from '../domain/merge-draft';
import { fail, succeed, type Outcome } from './failure';
import { postDraft, takeBackDraft } from './letterbox';
import type { Keeper, Store } from './opening';
import { putLast, putSealedLast, requireCurrentKey } from './put-sealed';
import { read } from './read';
import { noteRemoval } from './removed';
import type { StoreName } from './schema';
import { seal, versionOf, type DataKey } from './seal';
import { numbered, numberWrite, readTally } from './tally';
import { unsealIn, type OpenVault } from './vault';
import { withCurrentKey } from './with-current-key';
import { write } from './write';

/** Unsaved drafts, newest first. */
export interface DraftList {
  drafts: Draft[];
  /** Drafts that could not be read. They are kept as they are. */
  unreadable: number;
}

/** What waits to be written for one draft: the newest version, and everyone who wants to know when it is on disk. */
interface Waiting {
  keeper: Keeper;
  draft: Draft;
  base: Draft | undefined;
  told: ((outcome: Outcome<Draft> | Promise<Outcome<Draft>>) => void)[];
}

interface Written {
  sent: Draft;
  kept: Draft;
  /** Names the row on disk, as versionOf() does. */
  version: string | undefined;
}

/** What a write of a draft is over: the tally that numbers it, and the issues should the tally have to be made anew. */
const draftStores: StoreName[] = ['vault', 'issues', 'drafts'];

/**
 * What this context wrote last of each draft: as it was handed over, and as it is on disk, joined with other windows'. It
 * goes with the store: after a lock nothing of it is left. As long as nobody else wrote, the next key needs no reading.
 */
const written = new WeakMap<Store, Map<string, Written>>();

/** By draft id. A version that is overtaken before it was written is never written. */
const waiting = new Map<string, Waiting>();
let writing: Promise<void> | undefined;

/**
 * Saves a draft, sealed for later while the vault is locked; meant to be called at every keystroke. One write is under
 * way at a time and the latest version wins; resolves when this version or a newer one is on disk, with what is there.
 * `base` is the version on disk that `draft` was made from: what another window wrote since then is merged, not
 * overwritten.
 */
export function saveDraft(keeper: Keeper, draft: Draft, base?: Draft): Promise<Outcome<Draft>> {
  return new Promise((told) => {
    const before = waiting.get(draft.id);
    waiting.set(draft.id, { keeper, draft, base, told: [...(before?.told ?? []), told] });
    writing ??= writeWaiting();
  });
}

/** Resolves when everything handed to saveDraft so far is on disk, or was refused. */
export async function flushDrafts(): Promise<void> {
  await writing;
}

/** Deletes a draft because the agent said so. */
export async function discardDraft(keeper: Keeper, id: string): Promise<Outcome<undefined>> {
  await forgetPendingDraft(id);
  if (!('vault' in keeper)) return takeBackDraft(keeper, id);
  const deleted = await write(keeper.database, [...draftStores, 'removed'], async (transaction) => {
    await transaction.objectStore('drafts').delete(id);
    await noteRemoval(transaction, 'drafts', id, await numberWrite(transaction));
  });
  if (deleted.ok) announce('drafts');
  return deleted.ok ? succeed(undefined) : deleted;
}

/** Keeps a write that is still on its way from bringing back a draft that is being saved as a call or discarded. */
export async function forgetPendingDraft(id: string): Promise<void> {
  const pending = waiting.get(id);
  if (pending) for (const told of pending.told) told(succeed(pending.draft));
  waiting.delete(id);
  await writing;
}

/** All unsaved drafts. */
export async function listDrafts({ database, vault }: Store): Promise<Outcome<DraftList>> {
  const rows = await read(database, ['drafts'], (tx) => tx.objectStore('drafts').getAll());
  return rows.ok ? succeed(await draftsFrom(vault, rows.value)) : rows;
}

/** The drafts in rows that were read already. */
export async function draftsFrom(vault: OpenVault, rows: readonly unknown[]): Promise<DraftList> {
  const parsed = await Promise.all(
    rows.map(async (row) => {
      const unsealed = await unsealIn(vault, 'drafts', row);
      return draftSchema.safeParse('value' in unsealed ? unsealed.value : undefined);
    }),
  );
  const drafts = parsed.flatMap((result) => (result.success ? [result.data] : []));
  return {
    drafts: drafts.sort((a, b) => b.editedAt - a.editedAt),
    unreadable: rows.length - drafts.length,
  };
}

async function writeWaiting(): Promise<void> {
  for (;;) {
    const [next] = waiting.values();
    if (!next) break;
    waiting.delete(next.draft.id);
    const outcome = put(next);
    for (const told of next.told) told(outcome);
    // A mistake of ours reaches those who asked; the drafts behind it are written all the same.
    await Promise.allSettled([outcome]);
  }
  writing = undefined;
}

async function put(next: Waiting): Promise<Outcome<Draft>> {
  const { keeper, draft } = next;
  if (!draftSchema.safeParse(draft).success) return fail('too-long');
  if (!('vault' in keeper)) {
    const posted = await postDraft(keeper, draft);
    return posted.ok ? succeed(draft) : posted;
  }
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const outcome = await withCurrentKey(keeper, (key) => putOver(keeper, key, next, attempt === 0));
    if (!outcome.ok) return outcome;
    if (outcome.value === 'overtaken') continue;
    writtenIn(keeper).set(draft.id, { sent: draft, ...outcome.value });
    announce('drafts');
    return succeed(outcome.value.kept);
  }
  return fail('busy');
}

/** More than the surfaces that can be open at once. */
const attempts = 8;

/** Sealing takes time a transaction does not wait for: the write looks whether the row is still the one that was merged. */
async function putOver(
  store: Store,
  key: DataKey,
  { draft, base }: Waiting,
  undisturbed: boolean,
): Promise<Outcome<Omit<Written, 'sent'> | 'overtaken'>> {
  const { database } = store;
  const there = await onDisk(store, draft.id, undisturbed);
  if (!there.ok) return there;
  // A version typed before the write ahead of it was done knows nothing of that write: our own must not look like theirs.
  const own = writtenIn(store).get(draft.id);
  const from = own && own.kept !== base ? own.sent : base;
  const { kept: theirs, version } = there.value;
  const kept = from && theirs ? mergeDraft(from, draft, theirs) : draft;
  const sealed = await seal(key, 'drafts', draft.id, kept);
  return write(database, draftStores, async (transaction) => {
    const [present, before] = await Promise.all([
      transaction.objectStore('drafts').get(draft.id), // compared only
      readTally(transaction),
      requireCurrentKey(transaction, sealed.keyId),
    ]);
    if (versionOf(present) !== version) return 'overtaken';
    const tally = numbered(before);
    putLast(transaction, 'vault', tally);
    putSealedLast(transaction, 'drafts', { ...sealed, seq: tally.last });
    return { kept, version: versionOf(sealed) };
  });
}

/**
 * The draft on disk. `undisturbed`: what this context wrote last is taken for it; if it is not, the write finds out and
 * begins again.
 */
async function onDisk(
  store: Store,
  id: string,
  undisturbed: boolean,
): Promise<Outcome<{ kept: Draft | undefined; version: string | undefined }>> {
  const own = writtenIn(store).get(id);
  if (undisturbed && own) return succeed(own);
  const found = await read(store.database, ['drafts'], (tx) => tx.objectStore('drafts').get(id));
  if (!found.ok) return found;
  return succeed({ kept: await draftIn(store.vault, found.value), version: versionOf(found.value) });
}

function writtenIn(store: Store) {
  const known = written.get(store) ?? new Map<string, Written>();
  written.set(store, known);
  return known;
}

async function draftIn(vault: OpenVault, row: unknown): Promise<Draft | undefined> {
  return row === undefined ? undefined : (await draftsFrom(vault, [row])).drafts[0];
}
