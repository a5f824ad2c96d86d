import { draftSchema } from '../../domain/draft';
import { issueFileSchema, type IssueFile } from '../../domain/issue';
import { settingsSchema } from '../../domain/settings';
import { recordKey, type CopiedRecord, type Copy } from '../copy';
import { keysOfCopy, type CopySecret } from '../copy-keys';
import { succeed, type Outcome } from '../failure';
import type { Store } from '../opening';
import type { OpenedLetter } from '../take-in-letters';
import type { SealedStore } from '../schema';
import { isSealedBy } from '../files/file-seal';
import { unseal, type SealedRow } from '../seal';
import { hasMore } from './has-more';
import { lettersToBring } from './letters';
import { isNewer, readPresent } from './present';

/** A record to be put back, opened and checked. */
export interface Missing {
  store: SealedStore;
  id: string;
  /** The row in the copy, for what stands in the clear beside it. */
  row: unknown;
  value: unknown;
}

/** What a copy has that the database does not. */
export interface Comparison {
  /** The vault the copy is of. */
  vaultId: string;
  missing: Missing[];
  /** What was written while the vault was locked, and never came to its place. */
  letters: OpenedLetter[];
  /** Records the database still has and that were deleted later, by the copy: `store|id`. */
  deleted: { store: SealedStore; id: string }[];
  /** Counts of what comes back: issues, the calls in them, drafts. */
  issues: number;
  calls: number;
  drafts: number;
  /** The newest call that comes back, milliseconds since 1970; missing when none does. */
  newestCall?: number;
  /** Records of the copy that cannot be opened or are not whole. */
  unreadable: number;
  /** What it has can only be told with the passphrase it was locked by, or the recovery key. */
  locked: boolean;
  /**
   * It names itself this vault's, and is not sealed by it as it is: its numbers prove nothing, and only what is not here
   * at all comes in.
   */
  unproven: boolean;
}

/**
 * Compares the database with a copy and changes nothing. The newest version of each record wins; what only the copy
 * has comes back, and so does what the database has but cannot open.
 */
export async function compareWithCopy(
  store: Store,
  copy: Copy,
  secret?: CopySecret,
): Promise<Outcome<Comparison>> {
  const present = await readPresent(store);
  if (!present.ok) return present;
  const opened = await keysOfCopy(copy.keyring, secret);
  if (opened.kind === 'locked') return succeed({ ...nothingTold, vaultId: copy.vaultId });
  const sameVault = copy.vaultId === store.vault.vaultId;
  const proven = !copy.strict || (await isSealedBy(store.vault.keys, copy));
  const wanted = [...copy.records.values()].filter(
    (record) => record.store !== 'letterbox' && isNewer(record, present.value, sameVault && proven),
  );
  const keys = opened.kind === 'keys' ? opened.keys : new Map<string, CryptoKey>();
  const found = await Promise.all(
    wanted.filter(({ row }) => row !== undefined).map((record) => open(keys, record, copy.strict)),
  );
  const missing = found.filter((record) => record !== undefined);
  const letterKey = opened.kind === 'keys' ? opened.letterKey : undefined;
  // A file is written while nothing waits in a letterbox.
  const waiting = copy.strict ? [] : copy.records.values();
  const { letters, unreadable } = await lettersToBring(waiting, letterKey, present.value, sameVault);
  const deleted = wanted.flatMap(({ store: name, id, row }) =>
    // Nothing vouches for a deletion in a file somebody hands us.
    row === undefined && !copy.strict && isSealedStore(name) && present.value.rows.has(recordKey(name, id))
      ? [{ store: name, id }]
      : [],
  );
  const files = missing.filter((record) => record.store === 'issues').map(({ value }) => value as IssueFile); // checked by open()
  const tickets = letters.flatMap(({ content }) => (content.kind === 'ticket' ? [content.newCall] : []));
  const times = [...files.flatMap(({ calls }) => calls), ...tickets.map(({ call }) => call)].map(
    ({ at }) => at,
  );
  const newestCall = Math.max(...times);
  return succeed({
    vaultId: copy.vaultId,
    missing,
    letters,
    deleted,
    issues: files.length + tickets.filter(({ issueId }) => issueId === undefined).length,
    calls: times.length,
    drafts: missing.filter((record) => record.store === 'drafts').length + letters.length - tickets.length,
    ...(Number.isFinite(newestCall) && { newestCall }),
    unreadable: found.length - missing.length + unreadable + copy.damaged,
    locked: false,
    unproven: sameVault && !proven,
  });
}

const nothingTold: Omit<Comparison, 'vaultId'> = {
  missing: [],
  letters: [],
  deleted: [],
  issues: 0,
  calls: 0,
  drafts: 0,
  unreadable: 0,
  locked: true,
  unproven: false,
};

const schemas = { issues: issueFileSchema, drafts: draftSchema, settings: settingsSchema } as const;

function isSealedStore(name: string): name is SealedStore {
  return Object.hasOwn(schemas, name);
}

async function open(
  keys: ReadonlyMap<string, CryptoKey>,
  { store, id, row }: CopiedRecord,
  strict = false,
): Promise<Missing | undefined> {
  if (!isSealedStore(store)) return undefined;
  const unsealed = await unseal(keys, store, row);
  const value = 'value' in unsealed ? unsealed.value : undefined;
  const parsed = schemas[store].safeParse(value);
  if (!parsed.success || (row as SealedRow).id !== id || idOf(store, parsed.data) !== id) return undefined;
  if (strict && hasMore(value, parsed.data)) return undefined;
  return { store, id, row, value: parsed.data };
}

/** The id a record names itself by: one that stands under another would be two tickets in one. */
function idOf(store: SealedStore, value: object): string {
  if (store === 'settings') return 'settings';
  return store === 'issues' ? (value as IssueFile).issue.id : (value as { id: string }).id; // parsed by their schemas
}
