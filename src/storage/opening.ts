import { now } from '../browser/clock';
import { draftsFrom, listDrafts, type DraftList } from './drafts';
import { succeed, type Outcome, type StoreFailure } from './failure';
import type { Letterbox } from './letterbox';
import { readFirstRows, type FirstRows } from './first-rows';
import type { Database } from './schema';
import { settingsFrom, type LoadedSettings } from './settings';
import { vaultFrom, type OpenVault } from './vault';
import { noticeLoss, notesFrom, type Loss } from './witness';
import { lowSpace } from './write';

/** What every function on records takes: the open database and the keys to it. */
export interface Store {
  database: Database;
  vault: OpenVault;
}

/** Where something can be kept: the store itself, or the letterbox while the vault is locked. */
export type Keeper = Store | Letterbox;

/** What a surface finds when it opens. */
export type Opening =
  | {
      kind: 'open';
      store: Store;
      settings: LoadedSettings;
      drafts: DraftList;
      /** The disk is filling up: tell the agent while there is still room to save. */
      spaceLow: boolean;
      /** Issues are missing that were there before: say so loudly, until acknowledgeLoss(). */
      loss?: Loss;
    }
  /** Nothing can be read; what is written meanwhile is sealed and put in at the next unlocking. */
  | { kind: 'locked'; letterbox: Letterbox; spaceLow: boolean }
  | { kind: 'failed'; reason: StoreFailure };

/** Where a surface can keep something, open or locked; undefined when storage failed or is not there yet. */
export function keeperOf(opening: Opening | { kind: 'opening' }): Keeper | undefined {
  if (opening.kind === 'open') return opening.store;
  return opening.kind === 'locked' ? opening.letterbox : undefined;
}

/** Opens storage for a surface, with all a call form needs; `begun` when its rows are being read already. */
export async function openStore(begun: Promise<Outcome<FirstRows>> = readFirstRows()): Promise<Opening> {
  const first = await begun;
  if (!first.ok) return failed(first.reason);
  const rows = first.value;
  const spaceLow = rows.spaceLeft < lowSpace;
  const vault = await vaultFrom(rows.database, rows.keyring);
  if (!vault.ok) return failed(vault.reason);
  if (vault.value.state === 'locked') {
    return {
      kind: 'locked',
      letterbox: { database: rows.database, addressee: vault.value.addressee },
      spaceLow,
    };
  }
  const store = { database: rows.database, vault: vault.value };
  const [loss, settings] = await Promise.all([
    noticeLoss(notesFrom(rows.notes), vault.value.vaultId, rows.tally, now()),
    settingsFrom(vault.value, rows.settings),
  ]);
  const drafts = await draftsWithLetters(store, rows.drafts, rows.letters);
  if (!drafts.ok) return failed(drafts.reason);
  return {
    kind: 'open',
    store,
    settings,
    drafts: drafts.value,
    spaceLow,
    ...(loss && { loss }),
  };
}

/** What was written while it was locked comes first of all to where it belongs. */
async function draftsWithLetters(
  store: Store,
  rows: readonly unknown[],
  letters: number,
): Promise<Outcome<DraftList>> {
  if (letters === 0) return succeed(await draftsFrom(store.vault, rows));
  const { takeInLetters } = await import('./take-in-letters');
  const taken = await takeInLetters(store);
  if (!taken.ok) return taken;
  const drafts = await listDrafts(store);
  if (!drafts.ok) return drafts;
  return succeed({ ...drafts.value, unreadable: drafts.value.unreadable + taken.value.left });
}

function failed(reason: StoreFailure): Opening {
  return { kind: 'failed', reason };
}
